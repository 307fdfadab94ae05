package org.branchbook.app.commands.industries;

import java.nio.file.Path;
import java.time.LocalDate;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.imports.OrderFile.Ordered;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.plans.industries.known.LoadKnown.Loaded;
import org.branchbook.plans.industries.known.LoadKnown.Order;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a register of organisations, by which the share of those known who are clients is told. */
@Command(name = "known")
final class IndustriesKnown extends StaffTask {
  @Parameters(paramLabel = "FILE", descriptionKey = "knownFile")
  Path file;

  @Option(names = "--source", required = true, paramLabel = "NAME")
  String source;

  @Option(names = "--as-of", required = true, paramLabel = "DATE")
  LocalDate asOf;

  @Option(names = "--version", defaultValue = LoadKnown.USUAL_VERSION, paramLabel = "VERSION")
  String version;

  @Option(names = "--dry-run")
  boolean dry;

  @Option(names = "--profile", defaultValue = "", paramLabel = "NAME|FILE")
  String profile;

  @Option(names = "--rejected", defaultValue = "", paramLabel = "FILE")
  String rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    var desk = office.industries();
    var read =
        switch (desk.known().order(file.toString(), profile)) {
          case Ordered.Done(var by) -> by;
          case Ordered.Unfit(var why) -> throw notDone(why);
        };
    var order = new Order(read, source, asOf, version, dry);
    Loaded loaded;
    try (var progress = progress()) {
      loaded = desk.known().run(asker, order, desk.rejects(), rejected, words(), progress);
    }
    return switch (loaded) {
      case Loaded.Stopped _ -> {
        tell(Text.of("industries.known.stopped"));
        yield ExitCode.STOPPED;
      }
      case Loaded.Unfit(var why) -> throw notDone(why);
      case Loaded.Refused(var missing) -> throw refused(missing);
      case Loaded.Done done -> {
        tell(
            Text.of(
                dry ? "commands.industries.known.tried" : "commands.industries.known.loaded",
                done.organisations(),
                done.onCards()));
        if (done.rejected() == 0) yield ExitCode.DONE;
        tell(Text.of("commands.streets.left", done.rejected(), Text.asWritten(done.place())));
        yield ExitCode.IN_PART;
      }
    };
  }
}
