package org.branchbook.plans.income;

/**
 * A client of whom facts are told.
 *
 * @param responsible the responsible manager's name; "" for none
 */
public record Earner(String name, boolean person, String responsible) {}
