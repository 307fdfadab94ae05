package org.branchbook.training.invented;

import java.util.List;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who works in the branch.
 *
 * @param departments those for persons, for business, the contact centre, the one that plans and
 *     the one that lends
 */
public record Team(List<DepartmentId> departments, List<Employee> employees) {
  public Team {
    departments = List.copyOf(departments);
    employees = List.copyOf(employees);
  }

  DepartmentId forPersons() {
    return departments.get(0);
  }

  DepartmentId forBusiness() {
    return departments.get(1);
  }

  /** Those of a department who look after clients. */
  List<Employee> managers(DepartmentId department) {
    return employees.stream()
        .filter(e -> e.department().equals(department) && e.roles().contains(Role.EMPLOYEE))
        .toList();
  }

  /** The one who signs in so. */
  Employee by(String login) {
    return employees.stream().filter(e -> e.login().equals(login)).findFirst().orElseThrow();
  }

  /** The one who signs in so; null where nobody does. */
  @Nullable Employee find(String login) {
    return employees.stream().filter(e -> e.login().equals(login)).findFirst().orElse(null);
  }

  List<Employee> operators() {
    return employees.stream().filter(e -> e.roles().contains(Role.OPERATOR)).toList();
  }
}
