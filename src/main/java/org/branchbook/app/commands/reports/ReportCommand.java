package org.branchbook.app.commands.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.links.register.Register;
import org.branchbook.links.register.RegisterFilter;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReportOrder;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report into a file: the figures that the window shows. */
@Command(name = "report")
public final class ReportCommand extends StaffTask {
  /** The reports that there are, by the names that scripts use. */
  enum Name {
    WORK,
    QUALITY,
    GROUPS
  }

  @Parameters(paramLabel = "work|quality|groups", descriptionKey = "reportName")
  Name name;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate to;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate asOf;

  @Option(names = "--department", paramLabel = "NAME")
  @Nullable String department;

  @Option(names = "--team", paramLabel = "NAME")
  @Nullable String team;

  @Option(names = "--employee", paramLabel = "LOGIN")
  @Nullable String employee;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Mixin SecondPerson second = new SecondPerson();

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var format =
        Paper.Format.of(out.toString())
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.report.format")));
    return switch (name) {
      case GROUPS -> groups(office, asker, format);
      case WORK, QUALITY -> figures(office, asker, format);
    };
  }

  private ExitCode groups(Office office, Asker asker, Paper.Format format) {
    var day = asOf == null ? LocalDate.now() : asOf;
    return switch (office.groups().run(asker, day)) {
      case ReadRegister.Read.Refused() -> throw refused(Privilege.LINK_READ);
      case ReadRegister.Read.Done(var register) ->
          switch (groups(office, asker, register, format)) {
            case Exported.Done(var file, _) -> written(file);
            case Exported.Waits _ -> throw notDone(Text.of("commands.second.changed"));
            case Exported.Refused(var missing) -> throw refused(missing);
            case Exported.NotWritten(var file) -> throw notWritten(file);
          };
    };
  }

  /** A long list is confirmed by a second person at the same keyboard, where one was named. */
  private Exported groups(Office office, Asker asker, Register register, Paper.Format format) {
    var write = office.exportGroups();
    var file = out.toString();
    var all = RegisterFilter.ALL;
    var exported = write.run(asker, register, all, format, words(), file);
    if (!(exported instanceof Exported.Waits(var request))) return exported;
    second.confirm(root(), office, request);
    return write.run(asker, register, all, format, words(), file);
  }

  private ExitCode figures(Office office, Asker asker, Paper.Format format) {
    var order =
        new ReportOrder(
            period(),
            department == null ? null : department(office, department),
            team == null ? null : team(office, team),
            employee == null ? null : employee(office, employee).id());
    var exported =
        name == Name.WORK
            ? office.report().run(asker, order, format, words(), out.toString())
            : office.quality().run(asker, order, format, words(), out.toString());
    return switch (exported) {
      case ExportReport.Exported.Done(var file) -> written(file);
      case ExportReport.Exported.Refused() -> throw refused(Privilege.REPORT_READ);
      case ExportReport.Exported.NotWritten(var file) -> throw notWritten(file);
    };
  }

  private ExitCode written(String file) {
    tell(Text.of("commands.report.done", Text.asWritten(file)));
    return ExitCode.DONE;
  }

  private static Failed notWritten(String file) {
    return notDone(Text.of("commands.report.notWritten", Text.asWritten(file)));
  }

  /** What the quality of the base is doesn't depend on a period: this month serves. */
  private Period period() {
    if (from == null && to == null && name == Name.QUALITY) return Period.of(YearMonth.now());
    if (from == null || to == null)
      throw new Failed(ExitCode.USAGE, Text.of("commands.report.period"));
    if (to.isBefore(from)) throw new Failed(ExitCode.USAGE, Text.of("commands.report.dates"));
    return new Period(from, to);
  }

  private static long team(Office office, String name) {
    return office.teams().all().stream()
        .filter(t -> t.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> notDone(Text.of("commands.team.unknown", name)))
        .id();
  }
}
