package org.branchbook.staff.team;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Employee;
import org.jspecify.annotations.Nullable;

/** What differs between two states of an employee, for the audit. */
final class EmployeeChanges {
  private EmployeeChanges() {}

  static List<Change> of(@Nullable Employee before, Employee after) {
    var changes = new ArrayList<Change>();
    add(changes, "login", before == null ? "" : before.login(), after.login());
    add(changes, "name", before == null ? "" : before.name(), after.name());
    add(
        changes,
        "department",
        before == null ? "" : before.department().value(),
        after.department().value());
    add(changes, "roles", before == null ? "" : roles(before), roles(after));
    add(changes, "osAccount", before == null ? "" : before.osAccount(), after.osAccount());
    add(changes, "language", before == null ? "" : before.language(), after.language());
    add(changes, "active", before == null ? "" : before.active(), after.active());
    return changes;
  }

  private static void add(List<Change> changes, String field, Object before, Object after) {
    if (!before.equals(after)) changes.add(new Change(field, before.toString(), after.toString()));
  }

  private static String roles(Employee employee) {
    return String.join(", ", new TreeSet<>(employee.roles()).stream().map(Enum::name).toList());
  }
}
