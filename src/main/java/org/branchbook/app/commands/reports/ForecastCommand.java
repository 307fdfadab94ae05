package org.branchbook.app.commands.reports;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.exports.Exported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the forecast of a quarter into a file. */
@Command(name = "forecast")
public final class ForecastCommand extends StaffTask {
  private static final int FARTHEST = 12;

  @Option(names = "--quarter", paramLabel = "YYYY-Qn")
  @Nullable String quarter;

  @Option(
      names = "--by",
      defaultValue = "MANAGER",
      paramLabel = "client|manager|department|industry")
  By by = By.MANAGER;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Mixin SecondPerson second = new SecondPerson();

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var format =
        Paper.Format.of(out.toString())
            .orElseThrow(() -> new Failed(ExitCode.USAGE, Text.of("commands.report.format")));
    var exported =
        exported(office, asker, asked(), format)
            .orElseThrow(() -> notDone(Text.of("commands.forecast.noFacts")));
    return switch (exported) {
      case Exported.Done(var file, _) -> {
        tell(Text.of("commands.forecast.done", Text.asWritten(file)));
        yield ExitCode.DONE;
      }
      case Exported.Waits _ -> throw notDone(Text.of("commands.second.changed"));
      case Exported.Refused(var missing) -> throw refused(missing);
      case Exported.NotWritten(var file) ->
          throw notDone(Text.of("commands.report.notWritten", Text.asWritten(file)));
    };
  }

  /** A long list is confirmed by a second person at the same keyboard, where one was named. */
  private Optional<Exported> exported(
      Office office, Asker asker, Quarter asked, Paper.Format format) {
    var write = office.forecast();
    var exported = write.run(asker, asked, by, format, words(), out.toString());
    if (!(exported.orElse(null) instanceof Exported.Waits(var request))) return exported;
    second.confirm(root(), office, request);
    return write.run(asker, asked, by, format, words(), out.toString());
  }

  private Quarter asked() {
    if (quarter == null) return Quarter.of(YearMonth.now());
    var asked =
        Quarter.parse(quarter)
            .orElseThrow(
                () ->
                    new Failed(
                        ExitCode.USAGE,
                        Text.of("commands.forecast.quarter", Text.asWritten(quarter))));
    if (asked.months().getFirst().isAfter(YearMonth.now().plusMonths(FARTHEST)))
      throw new Failed(ExitCode.USAGE, Text.of("commands.forecast.far"));
    return asked;
  }
}
