package org.branchbook.plans.deviations;

/**
 * A deviation as a list shows it.
 *
 * @param name the client's
 * @param responsible his manager's name; "" for nobody
 */
public record DeviationRow(
    Deviation deviation, String name, boolean person, String responsible, String department) {}
