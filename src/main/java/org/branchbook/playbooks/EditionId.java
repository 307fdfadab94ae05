package org.branchbook.playbooks;

/** The number of an edition. */
public record EditionId(long value) {}
