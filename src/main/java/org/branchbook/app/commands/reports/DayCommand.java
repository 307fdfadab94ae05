package org.branchbook.app.commands.reports;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.reports.day.PrintDay.Printed;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes somebody's day into a file, as the window prints it. */
@Command(name = "day")
public final class DayCommand extends StaffTask {
  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (!asker.may(Privilege.TASK_READ)) throw refused(Privilege.TASK_READ);
    var format =
        Paper.Format.of(out.toString())
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.report.format")));
    return switch (office.day().run(asker, format, words(), out.toString())) {
      case Printed.Done(var file) -> {
        tell(Text.of("commands.day.done", Text.asWritten(file)));
        yield ExitCode.DONE;
      }
      case Printed.NotWritten(var file) ->
          throw notDone(Text.of("commands.report.notWritten", Text.asWritten(file)));
    };
  }
}
