package org.branchbook.staff;

/** The number of an employee. */
public record EmployeeId(long value) {}
