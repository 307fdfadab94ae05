package org.branchbook.app.commands.plans;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.budget.files.ImportPlan.Imported;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a plan's file in as a new draft. */
@Command(name = "import")
final class PlanImport extends StaffTask {
  @Option(names = "--year", required = true, paramLabel = "YYYY", converter = PlanYear.class)
  int year;

  @Option(names = "--in", required = true, paramLabel = "FILE")
  Path in;

  @Option(names = "--profile", defaultValue = "", paramLabel = "NAME")
  String profile;

  @Option(names = "--rejected", defaultValue = "", paramLabel = "FILE")
  String rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    return switch (imported(office, asker)) {
      case Imported.Unfit(var why) -> throw notDone(why);
      case Imported.Refused(var why) -> throw notDone(why);
      case Imported.Done done -> {
        tell(Text.of("budget.imported", done.rows(), done.plan().number()));
        if (done.rejected() == 0) yield ExitCode.DONE;
        tell(Text.of("commands.streets.left", done.rejected(), Text.asWritten(done.place())));
        yield ExitCode.IN_PART;
      }
    };
  }

  private Imported imported(Office office, Asker asker) {
    try (var progress = progress()) {
      return office
          .plans()
          .importPlan()
          .run(asker, year, in.toString(), profile, rejected, words(), progress);
    }
  }
}
