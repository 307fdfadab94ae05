package org.branchbook.app.commands.streets;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.duplicates.streets.ExportStreets.Exported;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the renamed streets into a file that can be loaded again. */
@Command(name = "export")
final class StreetsExport extends StaffTask {
  @Parameters(paramLabel = "FILE", descriptionKey = "streetsOut")
  Path file;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var format =
        Paper.Format.of(file.toString())
            .filter(f -> f != Paper.Format.PDF)
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.streets.ending")));
    return switch (office.streets().export().run(asker, format, words(), file.toString())) {
      case Exported.Done(var written, var rows) -> {
        tell(Text.of("commands.streets.exported", rows, Text.asWritten(written)));
        yield ExitCode.DONE;
      }
      case Exported.NotWritten(var where) ->
          throw notDone(Text.of("streets.notWritten", Text.asWritten(where)));
      case Exported.Refused(var missing) -> throw refused(missing);
    };
  }
}
