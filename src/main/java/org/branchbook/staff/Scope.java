package org.branchbook.staff;

import java.util.Set;

/**
 * Which clients' data somebody may have, given to every port that returns any.
 *
 * @param reach none, those he is responsible for, his departments', or all
 * @param who the one who asks
 * @param departments his department and those below it; used with {@link Reach#DEPARTMENT}
 * @param vips whether VIP cards are among them; the responsible employee always sees his own
 */
public record Scope(Reach reach, EmployeeId who, Set<DepartmentId> departments, boolean vips) {
  public Scope {
    departments = Set.copyOf(departments);
  }

  /** Whether a client of this employee and department is inside. */
  public boolean holds(
      @org.jspecify.annotations.Nullable EmployeeId responsible,
      DepartmentId department,
      boolean vip) {
    boolean own = who.equals(responsible);
    if (vip && !vips && !own) return false;
    return switch (reach) {
      case NONE -> false;
      case OWN -> own;
      case DEPARTMENT -> own || departments.contains(department);
      case ALL -> true;
    };
  }
}
