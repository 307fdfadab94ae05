package org.branchbook.app.commands.reports;

import java.nio.file.Path;
import java.time.LocalDate;
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
    WORK
  }

  @Parameters(paramLabel = "work", descriptionKey = "reportName")
  Name name;

  @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD")
  LocalDate from;

  @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD")
  LocalDate to;

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
    if (to.isBefore(from)) throw new Failed(ExitCode.USAGE, Text.of("commands.report.dates"));
    var format =
        Paper.Format.of(out.toString())
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.report.format")));
    var order =
        switch (name) {
          case WORK ->
              new ReportOrder(
                  new Period(from, to),
                  department == null ? null : department(office, department),
                  team == null ? null : team(office, team),
                  employee == null ? null : employee(office, employee).id());
        };
    return switch (office.report().run(asker, order, format, words(), out.toString())) {
      case Exported.Done(var file) -> {
        tell(Text.of("commands.report.done", Text.asWritten(file)));
        yield ExitCode.DONE;
      }
      case Exported.Refused() -> throw refused(Privilege.REPORT_READ);
      case Exported.NotWritten(var file) ->
          throw notDone(Text.of("commands.report.notWritten", Text.asWritten(file)));
    };
  }

  private static long team(Office office, String name) {
    return office.teams().all().stream()
        .filter(t -> t.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> notDone(Text.of("commands.team.unknown", name)))
        .id();
  }
}
