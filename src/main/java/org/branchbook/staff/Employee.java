package org.branchbook.staff;

import java.util.Set;

/**
 * Someone who works with the program.
 *
 * @param login what he signs in with, lower case, unique
 * @param name as it stands on screens, "O. Hrytsenko"
 * @param osAccount the operating system's account that may sign in without a password; "" for none
 * @param language the language of his screens: en, uk or ru
 * @param active false once he has left: he can no longer sign in, his work stays
 */
public record Employee(
    EmployeeId id,
    String login,
    String name,
    DepartmentId department,
    Set<Role> roles,
    String osAccount,
    String language,
    boolean active,
    int version) {
  public Employee {
    if (login.isBlank() || name.isBlank())
      throw new IllegalArgumentException("an employee has a login and a name");
    roles = Set.copyOf(roles);
  }
}
