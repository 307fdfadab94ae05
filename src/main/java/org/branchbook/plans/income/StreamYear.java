package org.branchbook.plans.income;

/** A stream's year. */
public record StreamYear(long stream, int year) {}
