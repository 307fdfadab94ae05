package org.branchbook.app;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.ui.shell.start.Start;

/** Those who may take over a workstation, as the cover lists them. */
final class Colleagues {
  private Colleagues() {}

  /** Who works in the branch, by name. */
  static List<Start.Person> of(Rooms rooms) {
    var names =
        rooms.staff.departments.all().stream()
            .collect(Collectors.toMap(Department::id, Department::name));
    return rooms.staff.employees.all().stream()
        .filter(Employee::active)
        .map(e -> new Start.Person(e.login(), e.name(), names.getOrDefault(e.department(), "")))
        .toList();
  }
}
