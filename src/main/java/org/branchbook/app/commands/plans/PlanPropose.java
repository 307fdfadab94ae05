package org.branchbook.app.commands.plans;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.acts.PlanWritten;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a draft of a year from the months behind. */
@Command(name = "propose")
final class PlanPropose extends StaffTask {
  @Option(names = "--year", required = true, paramLabel = "YYYY", converter = PlanYear.class)
  int year;

  @Option(names = "--measure", defaultValue = "INCOME", paramLabel = "income|volume|pieces")
  Measure measure = Measure.INCOME;

  @Option(names = "--line", paramLabel = "LINE")
  Holding.@Nullable Kind line;

  @Option(names = "--growth", defaultValue = "0", paramLabel = "PERCENT")
  double growth;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    PlanVersion draft = done(office.plans().move().draft(asker, year, null));
    Kept<PlanWritten> proposed;
    try (var progress = progress()) {
      proposed = office.plans().propose().run(asker, draft, measure, line, growth, progress);
    }
    if (!(proposed instanceof Kept.Done)) office.plans().move().discard(asker, draft);
    var written = done(proposed);
    tell(Text.of("budget.proposed.draft", written.before().size(), draft.number()));
    return ExitCode.DONE;
  }

  private <T> T done(Kept<T> kept) {
    return switch (kept) {
      case Kept.Done<T>(var now) -> now;
      case Kept.Refused<T>(var why) -> throw notDone(why);
      case Kept.Wrong<T>(var why) -> throw notDone(why);
      case Kept.Stale<T> _ -> throw notDone(Text.of("budget.stale"));
      case Kept.Gone<T> _ -> throw notDone(Text.of("budget.gone"));
    };
  }
}
