package org.branchbook.app.commands.staff;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.ResetPassword.Reset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody a temporary password, prints it, and unlocks him. */
@Command(name = "reset-password")
final class EmployeeResetPassword extends StaffTask {
  @Parameters(paramLabel = "LOGIN", descriptionKey = "whoseLogin")
  String whose;

  @Option(names = "--new-password-file", paramLabel = "FILE")
  @Nullable Path newPasswordFile;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var employee = employee(office, whose);
    var chosen = chosen(newPasswordFile);
    return switch (office.resetPassword().run(asker, employee.id(), chosen)) {
      case Reset.Done done -> {
        if (chosen == null) out().println(done.temporary());
        tell(Text.of("commands.employee.reset", employee.login()));
        yield ExitCode.DONE;
      }
      case Reset.Gone _ -> throw notDone(Text.of("staff.employee.gone"));
      case Reset.Refused refused -> throw refused(refused.missing());
    };
  }
}
