package org.branchbook.staff.absences;

/** The number of an absence. */
public record AbsenceId(long value) {}
