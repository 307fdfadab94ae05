package org.branchbook.app.commands.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.Privilege;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the employees, those who have left too. */
@Command(name = "list")
final class EmployeeList extends StaffTask {
  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (!asker.may(Privilege.STAFF_READ)) {
      office.work().inOne(() -> office.trail().refused(asker, Privilege.STAFF_READ, "employee", 0));
      throw refused(Privilege.STAFF_READ);
    }
    var departments =
        office.departments().all().stream()
            .collect(Collectors.toMap(Department::id, Department::name));
    for (var one : office.employees().all()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("login", one.login());
      row.put("name", one.name());
      row.put("department", departments.getOrDefault(one.department(), ""));
      row.put("roles", new TreeSet<>(one.roles()).stream().map(Enum::name).toList());
      row.put("os_account", one.osAccount());
      row.put("language", one.language());
      row.put("active", one.active());
      if (json) out().println(Json.object(row));
      else
        out()
            .println(
                row.values().stream()
                    .map(v -> v instanceof List<?> all ? joined(all) : v.toString())
                    .collect(Collectors.joining("\t")));
    }
    return ExitCode.DONE;
  }

  private static String joined(List<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
