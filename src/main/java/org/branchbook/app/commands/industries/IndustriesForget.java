package org.branchbook.app.commands.industries;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.industries.known.LoadKnown.Reverted;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes back what a source's register said last; what it said before holds again. */
@Command(name = "forget")
final class IndustriesForget extends StaffTask {
  @Option(names = "--source", required = true, paramLabel = "NAME")
  String source;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    return switch (office.industries().known().revert(asker, source)) {
      case Reverted.Nothing() ->
          throw notDone(Text.of("commands.industries.known.none", Text.asWritten(source)));
      case Reverted.Refused(var missing) -> throw refused(missing);
      case Reverted.Done(var load) -> {
        tell(
            Text.of(
                "commands.industries.known.forgotten",
                Text.asWritten(load.source()),
                load.asOf(),
                load.rows()));
        yield ExitCode.DONE;
      }
    };
  }
}
