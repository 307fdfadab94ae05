package org.branchbook.clients;

import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Which clients: each part that is not null narrows the list. */
public record ClientFilter(
    @Nullable Boolean person,
    @Nullable Standing standing,
    @Nullable Tier tier,
    @Nullable EmployeeId responsible,
    @Nullable DepartmentId department) {
  public static final ClientFilter ALL = new ClientFilter(null, null, null, null, null);
}
