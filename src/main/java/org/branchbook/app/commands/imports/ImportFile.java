package org.branchbook.app.commands.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.ProfileTexts.Read;
import org.branchbook.imports.Report;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.plan.Alike;
import org.branchbook.imports.plan.Tally.Subject;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file, or tells what importing it would do. */
abstract class ImportFile extends ImportTask {
  private static final int TOLD = 20;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "importFile")
  @Nullable Path file;

  @Option(names = "--profile", paramLabel = "NAME|FILE")
  @Nullable String profile;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--rejected", paramLabel = "FILE")
  @Nullable Path rejected;

  @Option(names = "--charset", defaultValue = "", paramLabel = "NAME")
  String charset;

  @Option(names = "--separator", defaultValue = "", paramLabel = "SIGN")
  String separator;

  @Option(names = "--dates", defaultValue = "", paramLabel = "PATTERN")
  String dates;

  @Option(names = "--on-stop", paramLabel = "TREATMENT")
  @Nullable Treatment onStop;

  @Option(names = "--on-warn", paramLabel = "TREATMENT")
  @Nullable Treatment onWarn;

  @Mixin SecondPerson second = new SecondPerson();

  @Option(names = "--json")
  boolean json;

  /** What the file is about. */
  abstract Kind kind();

  @Override
  protected ExitCode run(ImportDesk desk, Office office, Asker asker) {
    var order = order(desk, source(office));
    try (var progress = progress()) {
      return dryRun
          ? tried(tryOut(desk, office, asker, order, progress))
          : imported(load(desk, office, asker, order, progress));
    }
  }

  /** What is read: the file. */
  String source(Office office) {
    if (file == null) throw new Failed(ExitCode.USAGE, Text.of("commands.import.noFile"));
    return file.toString();
  }

  /** Where rejected rows lie unless a place is named; "" for beside the file. */
  String beside() {
    return "";
  }

  private Imported load(
      ImportDesk desk, Office office, Asker asker, ImportOrder order, Progress progress) {
    var place = rejected == null ? beside() : rejected.toString();
    var came = once(desk, office, asker, order, place, progress);
    if (!(came instanceof Imported.NeedsSecond(var request))) return came;
    second.confirm(root(), office, request);
    return once(desk, office, asker, order, place, progress);
  }

  /** What importing the file would do. */
  Tried tryOut(ImportDesk desk, Office office, Asker asker, ImportOrder order, Progress progress) {
    return desk.dryRun().run(asker, order, progress);
  }

  /** Imports the file, or asks for a second person. */
  Imported once(
      ImportDesk desk,
      Office office,
      Asker asker,
      ImportOrder order,
      String place,
      Progress progress) {
    return desk.runImport().run(asker, order, place, words(), progress);
  }

  private ImportOrder order(ImportDesk desk, String source) {
    var given = new Format(charset, separator.equals("\\t") ? "\t" : separator, dates, "");
    var table =
        switch (desk.openFile().run(source, kind(), given)) {
          case OpenFile.Opened.Unreadable(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
          case OpenFile.Opened.Table seen -> seen;
        };
    var used =
        profile == null
            ? table.proposal().profile(OpenFile.SOURCE, Format.RECOGNISE)
            : profile(desk, profile);
    var shape =
        used.fitting(table.seen().header(), kind())
            .orElseThrow(
                () -> new Failed(ExitCode.NOT_DONE, Text.of("imports.profile.unfit", used.name())));
    return new ImportOrder(
        source,
        kind(),
        used.name(),
        shape,
        given.or(shape.format()),
        used.onAlike().with(onStop, onWarn));
  }

  private static Profile profile(ImportDesk desk, String named) {
    return switch (desk.profiles().find(named)) {
      case Read.Right(var found) -> found;
      case Read.Wrong(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
    };
  }

  private ExitCode tried(Tried tried) {
    return switch (tried) {
      case Tried.Done(var report) -> told(report, null);
      case Tried.Cancelled(var report) -> {
        told(report, null);
        yield ExitCode.STOPPED;
      }
      case Tried.Unfit(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
      case Tried.Refused(var missing) -> throw refused(missing);
    };
  }

  private ExitCode imported(Imported imported) {
    return switch (imported) {
      case Imported.Done(var run, var report) -> told(report, run);
      case Imported.Cancelled(var run, var report) -> {
        told(report, run);
        yield ExitCode.STOPPED;
      }
      case Imported.Failed(var run, var report, var why) -> {
        told(report, run);
        throw new Failed(ExitCode.NOT_DONE, why);
      }
      case Imported.Unfit(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
      case Imported.NeedsSecond _ ->
          throw new Failed(ExitCode.NOT_DONE, Text.of("commands.second.changed"));
      case Imported.Refused(var missing) -> throw refused(missing);
    };
  }

  /** The names are the same in every language: scripts read them. */
  private ExitCode told(Report report, @Nullable ImportRun run) {
    var tally = report.tally();
    for (int i = 0; i < Math.min(TOLD, report.problems().size()); i++) {
      var problem = report.problems().get(i);
      tell(
          Text.of(
              problem.rejected() ? "commands.import.rejected" : "commands.import.warned",
              Text.asWritten(Long.toString(problem.row().number())),
              problem.said(words())));
    }
    int untold = report.problems().size() + report.more() - TOLD;
    if (untold > 0) tell(Text.of("commands.import.more", untold));
    resembling(report);
    for (var closed : report.restated())
      tell(
          Text.of(
              "commands.import.restated",
              closed.month(),
              closed.facts(),
              units(closed.before()),
              units(closed.after())));
    var numbers = new LinkedHashMap<String, Object>();
    if (run != null) numbers.put("import", run.id().value());
    for (var subject : Subject.values()) {
      var count = tally.of(subject);
      if (count.added() + count.updated() + count.unchanged() == 0) continue;
      numbers.put(name(subject) + " added", count.added());
      numbers.put(name(subject) + " updated", count.updated());
      numbers.put(name(subject) + " unchanged", count.unchanged());
    }
    tally.alike().forEach((treatment, rows) -> numbers.put("alike " + word(treatment), rows));
    numbers.put("rows rejected", tally.rejected());
    numbers.put("values doubtful", tally.warned());
    if (run != null && !run.rejects().isEmpty()) numbers.put("rejected rows", run.rejects());
    print(numbers);
    return tally.rejected() == 0 ? ExitCode.DONE : ExitCode.IN_PART;
  }

  private static String units(long hundredths) {
    return Text.asWritten(BigDecimal.valueOf(hundredths, 2).toPlainString());
  }

  /** Those that come in; those that are left out are told of as rejected. */
  private void resembling(Report report) {
    var taken =
        report.alikes().stream().filter(a -> a.treatment() != Treatment.SKIP).limit(TOLD).toList();
    taken.forEach(this::resembles);
    var tally = report.tally();
    int untold = tally.alike(Treatment.UPDATE) + tally.alike(Treatment.QUEUE) - taken.size();
    if (untold > 0) tell(Text.of("commands.import.alike.more", untold));
  }

  /** Whom a row resembles, why, and what becomes of it. */
  private void resembles(Alike alike) {
    var other =
        alike.hidden()
            ? Text.of("commands.import.alike.hidden")
            : alike.otherRow() > 0
                ? Text.of(
                    "commands.import.alike.row", Text.asWritten(Long.toString(alike.otherRow())))
                : Text.of(
                    "commands.import.alike.card",
                    Text.asWritten(Long.toString(alike.other().value())),
                    Text.asWritten(alike.otherName()));
    tell(
        Text.of(
            "commands.import.alike",
            Text.asWritten(Long.toString(alike.row())),
            Text.asWritten(alike.name()),
            Text.asWritten(words().say(other)),
            alike.percent(),
            "@imports.treatment." + alike.treatment(),
            Text.asWritten(
                alike.score().reasons().stream()
                    .map(reason -> words().say(reason.text()))
                    .collect(Collectors.joining("; ")))));
  }

  private static String word(Treatment treatment) {
    return switch (treatment) {
      case SKIP -> "skipped";
      case UPDATE -> "updated";
      case QUEUE -> "queued";
      case ADD -> "added";
    };
  }

  private void print(Map<String, Object> numbers) {
    if (json) out().println(Json.object(numbers));
    else numbers.forEach((name, number) -> out().println(name + ": " + number));
  }

  private static String name(Subject subject) {
    return switch (subject) {
      case PERSON -> "people";
      default -> subject.name().toLowerCase(Locale.ROOT) + "s";
    };
  }
}
