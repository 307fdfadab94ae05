package org.branchbook.staff;

import java.util.Set;

/**
 * The employee who is signed in and asks for something: the one place where it is decided what he
 * may.
 *
 * @param below his department and all those below it
 */
public record Asker(Employee employee, Set<DepartmentId> below, Rights rights) {
  public Asker {
    below = Set.copyOf(below);
  }

  public EmployeeId id() {
    return employee.id();
  }

  /** Whether the privilege is his at all, however far. */
  public boolean may(Privilege privilege) {
    return rights.reach(privilege) != Reach.NONE;
  }

  /** Which clients the privilege covers. */
  public Scope scope(Privilege privilege) {
    return new Scope(rights.reach(privilege), employee.id(), below, may(Privilege.VIP_READ));
  }
}
