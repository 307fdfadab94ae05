package org.branchbook.ui.clients.form;

import java.util.List;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * The branch's people and departments, for their names and to choose from.
 *
 * @param employees those who have left too: their names stand on old records
 */
public record Colleagues(List<Employee> employees, List<Department> departments) {
  public static final Colleagues NONE = new Colleagues(List.of(), List.of());

  public Colleagues {
    employees = List.copyOf(employees);
    departments = List.copyOf(departments);
  }

  /** An employee's name; "" for nobody. */
  public String name(@Nullable EmployeeId id) {
    return employees.stream()
        .filter(e -> e.id().equals(id))
        .map(Employee::name)
        .findAny()
        .orElse("");
  }

  /** A department's name; "" for none. */
  public String name(@Nullable DepartmentId id) {
    return departments.stream()
        .filter(d -> d.id().equals(id))
        .map(Department::name)
        .findAny()
        .orElse("");
  }

  /** Where an employee works; "" for nobody. */
  public String departmentOf(@Nullable EmployeeId id) {
    return employees.stream()
        .filter(e -> e.id().equals(id))
        .map(e -> name(e.department()))
        .findAny()
        .orElse("");
  }
}
