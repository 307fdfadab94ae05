package org.branchbook.clients.groups;

import java.util.Set;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ListId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Clients under one name: mass retail, say, which is planned and worked on as a whole.
 *
 * @param department the one that answers for it; null for the whole branch
 * @param responsible the employee who answers for it; null for nobody in particular
 * @param rule who belongs to it by what his card says; null where a list names them
 * @param list the kept list of its clients; null where a rule takes them
 * @param version grows with every change
 */
public record SavedGroup(
    SavedGroupId id,
    String name,
    @Nullable DepartmentId department,
    @Nullable EmployeeId responsible,
    @Nullable Rule rule,
    @Nullable ListId list,
    int version) {
  public static final int LONGEST_NAME = 120;

  public SavedGroup {
    if (name.isBlank() || name.length() > LONGEST_NAME)
      throw new IllegalArgumentException("a saved group has a name of 1 to 120 characters");
    if ((rule == null) == (list == null))
      throw new IllegalArgumentException("a saved group has a rule or a list");
  }

  /** Whether it is one of those whom a scope answers for. */
  public boolean within(Scope scope) {
    if (scope.reach() == Reach.ALL) return true;
    return responsible != null && scope.people().contains(responsible)
        || scope.reach() == Reach.DEPARTMENT
            && department != null
            && scope.departments().contains(department);
  }

  /** Its clients as a filter of all. */
  public ClientFilter filter() {
    return rule == null
        ? new ClientFilter(null, null, null, Set.of(), Set.of(), list)
        : new ClientFilter(
            rule.person(),
            rule.standing(),
            rule.tier(),
            responsible == null ? Set.of() : Set.of(responsible),
            department == null ? Set.of() : Set.of(department),
            null);
  }

  /**
   * Takes the clients of the group's department and employee, where it has them, narrowed by each
   * part.
   *
   * @param person people or organisations; null for both
   * @param standing null for any
   * @param tier null for any
   */
  public record Rule(@Nullable Boolean person, @Nullable Standing standing, @Nullable Tier tier) {}
}
