package org.branchbook.clients;

import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a client and how.
 *
 * @param responsible the responsible employee; null where nobody is
 * @param tier null where not yet known
 * @param ours the bank's own employee or a relative of one: opening the card asks for a purpose
 */
public record Care(
    DepartmentId department,
    @Nullable EmployeeId responsible,
    @Nullable Tier tier,
    boolean vip,
    boolean ours) {}
