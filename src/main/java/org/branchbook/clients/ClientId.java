package org.branchbook.clients;

/** The number of a client card. */
public record ClientId(long value) {}
