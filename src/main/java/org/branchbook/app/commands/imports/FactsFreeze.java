package org.branchbook.app.commands.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.loading.FreezeMonth.Outcome;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes a month of facts. */
@Command(name = "freeze")
final class FactsFreeze extends StaffTask {
  @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
  YearMonth month;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    return switch (office.facts().freeze().run(asker, month)) {
      case Outcome.Done _ -> {
        tell(Text.of("commands.facts.frozen", month));
        yield ExitCode.DONE;
      }
      case Outcome.Already(var there) ->
          throw notDone(
              Text.of(
                  "commands.facts.already",
                  month,
                  LocalDate.ofInstant(there.at(), ZoneId.systemDefault())));
      case Outcome.TooEarly _ -> throw notDone(Text.of("commands.facts.early", month));
      case Outcome.Refused(var missing) -> throw refused(missing);
    };
  }
}
