package org.branchbook.clients;

import java.util.Set;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which clients: each part narrows the list.
 *
 * @param person people or organisations; null for both
 * @param standing null for any
 * @param tier null for any
 * @param responsible of one of these employees; none for anybody's
 * @param departments of one of these departments; none for any
 * @param list those on this kept list; null for all
 */
public record ClientFilter(
    @Nullable Boolean person,
    @Nullable Standing standing,
    @Nullable Tier tier,
    Set<EmployeeId> responsible,
    Set<DepartmentId> departments,
    @Nullable ListId list) {
  public static final ClientFilter ALL =
      new ClientFilter(null, null, null, Set.of(), Set.of(), null);

  public ClientFilter {
    responsible = Set.copyOf(responsible);
    departments = Set.copyOf(departments);
  }
}
