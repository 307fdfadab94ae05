package org.branchbook.plans.budget;

/** The number of a plan's version. */
public record PlanId(long value) {}
