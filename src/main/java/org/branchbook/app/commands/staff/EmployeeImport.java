package org.branchbook.app.commands.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables.Look;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Role;
import org.branchbook.staff.team.AddEmployee.Added;
import org.branchbook.staff.team.AddEmployee.Newcomer;
import org.branchbook.staff.team.ChangeDepartments.Changed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Adds the employees of a table; those who are there already stay as they are, so that the same
 * file may be given again. Temporary passwords are printed, or written into a file of one's own.
 */
@Command(name = "import")
final class EmployeeImport extends StaffTask {
  @Parameters(paramLabel = "FILE", descriptionKey = "employeesFile")
  Path file;

  @Option(names = "--create-departments")
  boolean createDepartments;

  @Option(names = "--passwords", paramLabel = "FILE")
  @Nullable Path passwords;

  private int added;
  private int known;
  private int rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var tables = root().surroundings().tables();
    var format =
        switch (tables.look(file.toString(), Format.RECOGNISE)) {
          case Look.Seen seen -> seen.format();
          case Look.Unreadable unreadable -> throw notDone(unreadable.why());
        };
    var told = new ArrayList<String>();
    try (var rows = tables.open(file.toString(), format);
        var progress = progress()) {
      var columns = rows.header().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
      for (var needed : List.of("login", "name", "roles"))
        if (!columns.contains(needed)) throw notDone(Text.of("commands.employee.noColumn", needed));
      reserve();
      for (var row = rows.next(); row.isPresent() && !progress.cancelled(); row = rows.next()) {
        add(office, asker, columns, row.get(), told);
        progress.at(rows.share(), Text.of("commands.employee.importing", added));
      }
    } finally {
      keep(told);
    }
    tell(Text.of("commands.employee.imported", added, known, rejected));
    return rejected == 0 ? ExitCode.DONE : ExitCode.IN_PART;
  }

  private void add(Office office, Asker asker, List<String> columns, Row row, List<String> told) {
    try {
      if (row.broken() != null) throw notDone(row.broken());
      var login = cell(columns, row, "login").toLowerCase(Locale.ROOT);
      if (office.employees().byLogin(login).isPresent()) {
        known++;
        return;
      }
      var newcomer =
          new Newcomer(
              login,
              cell(columns, row, "name"),
              place(office, asker, cell(columns, row, "department")),
              roles(cell(columns, row, "roles")),
              cell(columns, row, "os_account"),
              language(cell(columns, row, "language")));
      switch (office.addEmployee().run(asker, newcomer)) {
        case Added.Done done -> {
          added++;
          told.add(done.employee().login() + "\t" + done.temporary());
        }
        case Added other -> throw EmployeeAdd.failed(office, other);
      }
    } catch (Failed e) {
      // nobody else will be allowed either
      if (e.code() == ExitCode.NOT_ALLOWED) throw e;
      rejected++;
      tell(Text.of("commands.employee.rejected", row.number(), words().say(e.why())));
    }
  }

  private static String cell(List<String> columns, Row row, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
  }

  private String language(String cell) {
    return Words.LANGUAGES.contains(cell) ? cell : words().language();
  }

  private static Set<Role> roles(String cell) {
    var roles = EnumSet.noneOf(Role.class);
    for (var word : cell.split("[\\s,;|]+"))
      try {
        roles.add(Role.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw notDone(Text.of("commands.employee.noRole", word));
      }
    return roles;
  }

  private DepartmentId place(Office office, Asker asker, String name) {
    var all = office.departments().all();
    boolean there = all.stream().anyMatch(d -> d.name().equalsIgnoreCase(name));
    if (there || name.isEmpty() || !createDepartments) return department(office, name);
    var branch = all.stream().filter(d -> d.parent() == null).map(Department::id).findFirst();
    return switch (office.changeDepartments().add(asker, name, branch.orElseThrow())) {
      case Changed.Done done -> done.now().id();
      case Changed.Refused refused -> throw refused(refused.missing());
      case Changed other -> throw new IllegalStateException(other.toString());
    };
  }

  /** Makes the passwords' file before anybody is added: it may turn out impossible. */
  private void reserve() {
    if (passwords == null) return;
    try {
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
        Files.createFile(
            passwords,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      else Files.createFile(passwords);
    } catch (FileAlreadyExistsException e) {
      throw notDone(Text.of("commands.employee.fileThere", passwords));
    } catch (IOException e) {
      throw notDone(Text.of("commands.employee.noFile", passwords));
    }
  }

  private void keep(List<String> told) {
    if (passwords == null) told.forEach(out()::println);
    else if (!told.isEmpty())
      try {
        Files.write(passwords, told);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
  }
}
