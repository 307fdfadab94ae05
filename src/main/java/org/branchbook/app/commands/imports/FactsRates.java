package org.branchbook.app.commands.imports;

import java.nio.file.Path;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads rates of exchange, or prints them as they can be loaded again. */
@Command(name = "rates")
final class FactsRates extends StaffTask {
  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "ratesFile")
  @Nullable Path file;

  @Option(names = "--dry-run")
  boolean dry;

  @Option(names = "--rejected", defaultValue = "", paramLabel = "FILE")
  String rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (file == null) {
      out().println("date\tcurrency\trate");
      for (var rate : office.facts().rates().all())
        out()
            .println(
                "%s\t%s\t%s".formatted(rate.since(), rate.currency(), rate.rate().toPlainString()));
      return ExitCode.DONE;
    }
    var load = office.facts().loadRates();
    var loaded =
        dry
            ? load.tryOut(asker, file.toString(), rejected, words())
            : load.run(asker, file.toString(), rejected, words());
    return switch (loaded) {
      case Loaded.Unfit<Rate>(var why) -> throw notDone(why);
      case Loaded.Refused<Rate>(var missing) -> throw refused(missing);
      case Loaded.Done<Rate> done -> {
        tell(
            dry
                ? Text.of("commands.facts.rates.tried", done.added(), done.changed(), done.same())
                : Text.of("commands.facts.rates", done.kept().size(), done.same()));
        if (done.wrong().isEmpty()) yield ExitCode.DONE;
        tell(Text.of("commands.streets.left", done.wrong().size(), Text.asWritten(done.place())));
        yield ExitCode.IN_PART;
      }
    };
  }
}
