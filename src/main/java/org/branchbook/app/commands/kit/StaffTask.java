package org.branchbook.app.commands.kit;

import java.nio.file.Path;
import java.util.Locale;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.store.Store;
import org.jspecify.annotations.Nullable;

/** A command about employees, run over an open store by somebody signed in. */
public abstract class StaffTask extends Task {
  /** Does the work over the open store; ends early by {@link Failed}. */
  protected abstract ExitCode run(Office office, Asker asker);

  @Override
  protected final ExitCode run() {
    try (var store = opened(Store.open(root().url()))) {
      var office = office(store);
      return run(office, signedIn(office));
    }
  }

  /** The employee with this login, or the end of the command. */
  protected static Employee employee(Office office, String login) {
    return office
        .employees()
        .byLogin(login)
        .orElseThrow(() -> notDone(Text.of("commands.employee.unknown", login)));
  }

  /** The department of this name, or the end of the command; "" is the branch itself. */
  protected static DepartmentId department(Office office, String name) {
    var wanted = name.strip().toLowerCase(Locale.ROOT);
    var named =
        office.departments().all().stream()
            .filter(
                one ->
                    wanted.isEmpty()
                        ? one.parent() == null
                        : one.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    if (named.isEmpty()) throw notDone(Text.of("commands.department.unknown", name));
    if (named.size() > 1) throw notDone(Text.of("commands.department.several", name));
    return named.getFirst().id();
  }

  /** A temporary password that the administrator gives; null where the program makes one. */
  protected char @Nullable [] chosen(@Nullable Path file) {
    if (file == null && root().variable("BRANCHBOOK_NEW_PASSWORD").isEmpty()) return null;
    return new PasswordSource(root()).askNew(file, "BRANCHBOOK_NEW_PASSWORD", "");
  }

  /** The end of a command that is understood but cannot be done as things are. */
  protected static Failed notDone(Text why) {
    return new Failed(ExitCode.NOT_DONE, why);
  }
}
