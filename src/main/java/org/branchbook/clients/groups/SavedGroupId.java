package org.branchbook.clients.groups;

/** A saved group's number. */
public record SavedGroupId(long value) {}
