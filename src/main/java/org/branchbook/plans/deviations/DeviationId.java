package org.branchbook.plans.deviations;

/** The number of a deviation. */
public record DeviationId(long value) {}
