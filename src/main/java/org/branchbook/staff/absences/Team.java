package org.branchbook.staff.absences;

import java.util.Set;
import org.branchbook.staff.EmployeeId;

/**
 * Employees who work together, whatever their departments: each sees the clients of all.
 *
 * @param version grows with every change
 */
public record Team(long id, String name, Set<EmployeeId> members, int version) {
  public Team {
    if (name.isBlank()) throw new IllegalArgumentException("a team has a name");
    members = Set.copyOf(members);
  }
}
