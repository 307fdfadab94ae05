package org.branchbook.playbooks.advice;

import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How many pieces of advice of a kind an employee was given, and how far they came.
 *
 * @param employee null where nobody looks after the clients
 */
public record FunnelLine(
    @Nullable EmployeeId employee,
    String name,
    Piece piece,
    int made,
    int seen,
    int offered,
    int sold,
    int refused) {}
