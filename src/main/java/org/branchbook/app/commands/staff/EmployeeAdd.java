package org.branchbook.app.commands.staff;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.staff.team.AddEmployee.Added;
import org.branchbook.staff.team.AddEmployee.Newcomer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an employee and prints his temporary password. */
@Command(name = "add")
final class EmployeeAdd extends StaffTask {
  @Parameters(paramLabel = "NEW-LOGIN", descriptionKey = "newLogin")
  String newLogin;

  @Option(names = "--name", required = true, paramLabel = "NAME")
  String name;

  @Option(names = "--department", defaultValue = "", paramLabel = "NAME")
  String department;

  @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE")
  List<Role> roles;

  @Option(names = "--os-account", defaultValue = "", paramLabel = "ACCOUNT")
  String osAccount;

  @Option(names = "--speaks", paramLabel = "en|uk|ru")
  @Nullable String speaks;

  @Option(names = "--new-password-file", paramLabel = "FILE")
  @Nullable Path newPasswordFile;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var newcomer =
        new Newcomer(
            newLogin,
            name,
            department(office, department),
            EnumSet.copyOf(roles),
            osAccount,
            speaks == null ? words().language() : speaks);
    var chosen = chosen(newPasswordFile);
    switch (office.addEmployee().run(asker, newcomer, chosen)) {
      case Added.Done done -> {
        if (chosen == null) out().println(done.temporary());
        tell(Text.of("commands.employee.added", done.employee().login()));
      }
      case Added other -> throw failed(office, other);
    }
    return ExitCode.DONE;
  }

  /** Why nobody was added. */
  static Failed failed(Office office, Added added) {
    return switch (added) {
      case Added.Taken taken ->
          notDone(Text.of("staff.employee.taken", nameOf(office, taken.by())));
      case Added.NoLogin _ -> notDone(Text.of("staff.employee.noLogin"));
      case Added.NoName _ -> notDone(Text.of("staff.employee.noName"));
      case Added.NoDepartment _ -> notDone(Text.of("staff.employee.noDepartment"));
      case Added.Refused refused -> refused(refused.missing());
      case Added.Done done -> throw new IllegalStateException(done.toString());
    };
  }

  private static String nameOf(Office office, EmployeeId id) {
    return office.employees().find(id).map(Employee::name).orElse("–");
  }
}
