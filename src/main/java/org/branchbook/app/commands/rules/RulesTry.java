package org.branchbook.app.commands.rules;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how many tasks a limit of deviations would have made in the last months, by manager. */
@Command(name = "try")
final class RulesTry extends StaffTask {
  private static final int HUNDRED = 100;

  @Option(names = "--limit", required = true, paramLabel = "PERCENT")
  int limit;

  @Option(names = "--money", paramLabel = "UNITS")
  @Nullable Integer money;

  @Option(names = "--department", paramLabel = "NAME")
  @Nullable String department;

  @Option(names = "--line", paramLabel = "LINE")
  Holding.@Nullable Kind line;

  @Option(names = "--tier", paramLabel = "TIER")
  @Nullable Tier tier;

  @Option(names = "--persons", negatable = true)
  @Nullable Boolean persons;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (limit < 1 || limit > HUNDRED)
      throw new Failed(ExitCode.USAGE, Text.of("commands.rules.limit"));
    var of =
        new For(department == null ? null : department(office, department), line, tier, persons);
    if (money != null && money < 0)
      throw new Failed(ExitCode.USAGE, Text.of("commands.rules.money"));
    switch (office.night().tryRule().run(asker, limit, money, of)) {
      case Kept.Done<Tried>(var tried) -> {
        out()
            .println(
                words()
                    .say(
                        "commands.rules.tried",
                        words().month(tried.from()),
                        words().month(tried.to()),
                        tried.tried(),
                        tried.inForce()));
        if (!tried.managers().isEmpty()) out().println(words().say("commands.rules.head"));
        for (var one : tried.managers())
          out().println(one.tried() + "\t" + one.inForce() + "\t" + one.name());
      }
      case Kept.Refused<Tried>(var why) -> throw new Failed(ExitCode.NOT_ALLOWED, why);
      case Kept.Wrong<Tried>(var why) -> throw notDone(why);
      case Kept.Gone<Tried> _, Kept.Stale<Tried> _ ->
          throw notDone(Text.of("commands.night.noFacts"));
    }
    return ExitCode.DONE;
  }
}
