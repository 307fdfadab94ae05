package org.branchbook.app.commands.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.reports.ExportReport.Exported;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReportOrder;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report into a file: the figures that the window shows. */
@Command(name = "report")
public final class ReportCommand extends StaffTask {
  /** The reports that there are, by the names that scripts use. */
  enum Name {
    WORK,
    QUALITY
  }

  @Parameters(paramLabel = "work|quality", descriptionKey = "reportName")
  Name name;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate to;

  @Option(names = "--department", paramLabel = "NAME")
  @Nullable String department;

  @Option(names = "--team", paramLabel = "NAME")
  @Nullable String team;

  @Option(names = "--employee", paramLabel = "LOGIN")
  @Nullable String employee;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var format =
        Paper.Format.of(out.toString())
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.report.format")));
    var order =
        new ReportOrder(
            period(),
            department == null ? null : department(office, department),
            team == null ? null : team(office, team),
            employee == null ? null : employee(office, employee).id());
    var exported =
        switch (name) {
          case WORK -> office.report().run(asker, order, format, words(), out.toString());
          case QUALITY -> office.quality().run(asker, order, format, words(), out.toString());
        };
    return switch (exported) {
      case Exported.Done(var file) -> {
        tell(Text.of("commands.report.done", Text.asWritten(file)));
        yield ExitCode.DONE;
      }
      case Exported.Refused() -> throw refused(Privilege.REPORT_READ);
      case Exported.NotWritten(var file) ->
          throw notDone(Text.of("commands.report.notWritten", Text.asWritten(file)));
    };
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
