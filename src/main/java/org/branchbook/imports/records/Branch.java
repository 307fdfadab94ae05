package org.branchbook.imports.records;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;

/** What stands behind records that files don't tell: whose they are, in which country and zone. */
public final class Branch {
  private final Map<String, DepartmentId> departments = new HashMap<>();
  private final Map<String, EmployeeId> employees = new HashMap<>();
  private final Employee importer;
  private final String country;
  private final ZoneId zone;

  /** The branch in which this employee imports. */
  public Branch(
      List<Department> departments,
      List<Employee> employees,
      Employee importer,
      String country,
      ZoneId zone) {
    for (var d : departments) this.departments.putIfAbsent(Vocabulary.plain(d.name()), d.id());
    for (var e : employees) this.employees.putIfAbsent(Vocabulary.plain(e.name()), e.id());
    for (var e : employees) this.employees.put(Vocabulary.plain(e.login()), e.id());
    this.importer = importer;
    this.country = country;
    this.zone = zone;
  }

  Optional<DepartmentId> department(String name) {
    return Optional.ofNullable(departments.get(Vocabulary.plain(name)));
  }

  /** By login or name. */
  Optional<EmployeeId> employee(String named) {
    return Optional.ofNullable(employees.get(Vocabulary.plain(named)));
  }

  Employee importer() {
    return importer;
  }

  /** Whose numbers are meant where none is named, ISO 3166. */
  public String country() {
    return country;
  }

  ZoneId zone() {
    return zone;
  }
}
