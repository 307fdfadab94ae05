package org.branchbook.app.commands.plans;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.files.ExportPlan.Exported;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a plan into a file that can be read in again: the approved one, else the newest. */
@Command(name = "export")
final class PlanExport extends StaffTask {
  @Option(names = "--year", required = true, paramLabel = "YYYY", converter = PlanYear.class)
  int year;

  @Option(names = "--number", paramLabel = "N")
  @Nullable Integer number;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Mixin SecondPerson second = new SecondPerson();

  @Override
  protected ExitCode run(Office office, Asker asker) {
    place();
    var plan =
        wanted(office.plans().read().versions(asker, year))
            .orElseThrow(() -> notDone(Text.of("budget.empty", Text.asWritten("" + year))));
    return switch (exported(office, asker, plan)) {
      case Exported.Done(var file, var rows) -> {
        tell(Text.of("budget.exported", rows, Text.asWritten(file)));
        yield ExitCode.DONE;
      }
      case Exported.Waits _ -> throw notDone(Text.of("commands.second.changed"));
      case Exported.Refused(var missing) -> throw refused(missing);
      case Exported.Stopped _ -> throw notDone(Text.of("budget.stopped"));
      case Exported.NotWritten(var file) ->
          throw notDone(Text.of("plans.notSaved", Text.asWritten(file)));
    };
  }

  /** A place that can't be is told before anybody is asked to confirm. */
  private void place() {
    var name = out.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx"))
      throw new Failed(ExitCode.USAGE, Text.of("commands.plan.format"));
    var folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder))
      throw notDone(Text.of("plans.notSaved", Text.asWritten(out.toString())));
  }

  private Optional<PlanVersion> wanted(List<PlanVersion> all) {
    if (number != null) return all.stream().filter(v -> v.number() == number).findFirst();
    return all.stream()
        .filter(v -> v.state() == State.APPROVED)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** A long list is confirmed by a second person at the same keyboard, where one was named. */
  private Exported exported(Office office, Asker asker, PlanVersion plan) {
    var exported = written(office, asker, plan);
    if (!(exported instanceof Exported.Waits(var request))) return exported;
    second.confirm(root(), office, request);
    return written(office, asker, plan);
  }

  private Exported written(Office office, Asker asker, PlanVersion plan) {
    try (var progress = progress()) {
      return office.plans().exportPlan().run(asker, plan, out.toString(), progress);
    }
  }
}
