package org.branchbook.links;

/** The number of a link. */
public record LinkId(long value) {}
