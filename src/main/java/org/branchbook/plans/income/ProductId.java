package org.branchbook.plans.income;

/** A product's number. */
public record ProductId(long value) {}
