package org.branchbook.contacts;

/** The number of a contact. */
public record ContactId(long value) {}
