package org.branchbook.app.commands.streets;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.imports.streets.LoadStreets.Loaded;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads renamed streets from a table; then compares the cards concerned anew. */
@Command(name = "import")
final class StreetsImport extends StaffTask {
  @Parameters(paramLabel = "FILE", descriptionKey = "streetsFile")
  Path file;

  @Option(names = "--rejected", defaultValue = "", paramLabel = "FILE")
  String rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    return switch (office.streets().load().run(asker, file.toString(), rejected, words())) {
      case Loaded.Unfit(var why) -> throw notDone(why);
      case Loaded.Refused(var missing) -> throw refused(missing);
      case Loaded.Done done -> {
        tell(Text.of("commands.streets.loaded", done.added(), done.changed(), done.same()));
        try (var progress = progress()) {
          office.duplicates().prepare().run(progress);
        }
        if (done.rejected() == 0) yield ExitCode.DONE;
        tell(Text.of("commands.streets.left", done.rejected(), Text.asWritten(done.place())));
        yield ExitCode.IN_PART;
      }
    };
  }
}
