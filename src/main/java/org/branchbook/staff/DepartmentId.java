package org.branchbook.staff;

/** The number of a department. */
public record DepartmentId(long value) {}
