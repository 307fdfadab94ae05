package org.branchbook.clients;

/** The number of a list of clients that somebody keeps. */
public record ListId(long value) {}
