package org.branchbook.clients.groups;

import org.branchbook.clients.ListId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
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
