package org.branchbook.staff.confirms;

/** The number of a request for confirmation. */
public record ConfirmationId(long value) {}
