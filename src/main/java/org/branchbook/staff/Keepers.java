package org.branchbook.staff;

import java.util.Collection;
import java.util.Map;

/** Those who can set rights and employees right again: there is always at least one. */
public final class Keepers {
  private Keepers() {}

  /** Whether among these employees, with these rights of roles, somebody may still do so. */
  public static boolean remain(Collection<Employee> employees, Map<Role, Rights> rights) {
    return employees.stream()
        .filter(Employee::active)
        .flatMap(employee -> employee.roles().stream())
        .anyMatch(
            role ->
                rights.getOrDefault(role, Rights.NONE).reach(Privilege.STAFF_EDIT) != Reach.NONE);
  }
}
