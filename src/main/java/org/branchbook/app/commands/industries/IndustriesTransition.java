package org.branchbook.app.commands.industries;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.industries.LoadTransitions.Loaded;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads the table by which industries' codes change over to a later version. */
@Command(name = "transition")
final class IndustriesTransition extends StaffTask {
  @Parameters(paramLabel = "FILE", descriptionKey = "transitionFile")
  Path file;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    return switch (office.industries().transitions().run(asker, file.toString())) {
      case Loaded.Unfit(var why) -> throw notDone(why);
      case Loaded.Refused(var missing) -> throw refused(missing);
      case Loaded.Done(var pairs, var leftOut) -> {
        tell(Text.of("commands.industries.transition", pairs));
        for (var row : leftOut) tell(Text.of("commands.industries.leftOut", row));
        yield leftOut.isEmpty() ? ExitCode.DONE : ExitCode.IN_PART;
      }
    };
  }
}
