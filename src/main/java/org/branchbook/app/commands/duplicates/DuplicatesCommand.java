package org.branchbook.app.commands.duplicates;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.DuplicateSearch;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.search.Found;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.imports.entries.Entry;
import org.branchbook.imports.entries.EntryReader;
import org.branchbook.imports.entries.FileEntries;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.streets.StreetFile;
import org.branchbook.io.tables.CsvRows;
import org.branchbook.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Finds the entries of a file that are one client, by the file itself: no store is touched. Without
 * a file the clients of the store that is named are searched.
 */
@Command(
    name = "duplicates",
    subcommands = {MergeCommand.class, UnmergeCommand.class})
public final class DuplicatesCommand extends Task {
  private static final int STRETCH = 5000;

  private static final Text GROUP = Text.of("duplicates.reason.group");

  // the same few sentences, said of very many pairs
  private final Map<Text, String> said = new HashMap<>();

  // what is needed for a file alone is missed below: a store and the commands under it need none
  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "importFile")
  @Nullable Path file;

  @Option(names = "--profile", paramLabel = "NAME|FILE")
  @Nullable String profile;

  @Option(names = "--id", paramLabel = "COLUMN")
  @Nullable String id;

  @Option(names = "--out", paramLabel = "FILE")
  @Nullable Path out;

  @Option(names = "--threshold", paramLabel = "0…1")
  @Nullable Double threshold;

  @Option(names = "--streets", paramLabel = "FILE", descriptionKey = "streets")
  @Nullable Path streets;

  @Option(names = "--charset", defaultValue = "", paramLabel = "NAME")
  String charset;

  @Option(names = "--separator", defaultValue = "", paramLabel = "SIGN")
  String separator;

  @Option(names = "--dates", defaultValue = "", paramLabel = "PATTERN")
  String dates;

  @Override
  protected ExitCode run() {
    double least = threshold == null ? Zones.USUAL.warn() : threshold;
    if (!(least >= 0 && least <= 1))
      throw new Failed(ExitCode.USAGE, Text.of("commands.duplicates.threshold"));
    if (file == null && root().named()) return base(out, least);
    return file(given("FILE", file), given("--out", out), least);
  }

  private ExitCode base(@Nullable Path to, double least) {
    try (var store = opened(Store.open(root().url()));
        var progress = progress()) {
      var office = office(store);
      var search = new BaseSearch(office, signedIn(office), words());
      if (to != null) search.mayExport();
      var done = search.search(progress);
      if (done == null) return ExitCode.STOPPED;
      if (to != null) search.write(to, least);
      tell(BaseSearch.told(done));
      return ExitCode.DONE;
    } catch (UncheckedIOException e) {
      throw notWritten(to);
    }
  }

  private static Failed notWritten(@Nullable Path to) {
    return new Failed(
        ExitCode.NOT_DONE, Text.of("commands.duplicates.notWritten", Text.asWritten("" + to)));
  }

  private ExitCode file(Path from, Path to, double least) {
    var desk = root().surroundings().duplicates();
    var search = desk.search().get();
    var ids = new ArrayList<String>();
    long unread;
    long found;
    try (var progress = progress()) {
      unread = read(from, desk, search, ids, progress);
      found = write(to, search, least, ids, progress);
      if (progress.cancelled()) return ExitCode.STOPPED;
    } catch (UncheckedIOException e) {
      throw notWritten(to);
    }
    tell(Text.of("commands.duplicates.found", ids.size(), found));
    if (unread == 0) return ExitCode.DONE;
    tell(Text.of("commands.duplicates.unread", unread));
    return ExitCode.IN_PART;
  }

  private static <T> T given(String label, @Nullable T argument) {
    if (argument == null)
      throw new Failed(ExitCode.USAGE, Text.of("commands.usage.missing", label));
    return argument;
  }

  private long read(
      Path from, DuplicateSearch desk, SearchEntries search, List<String> ids, Progress progress) {
    var given = new Format(charset, separator.equals("\\t") ? "\t" : separator, dates, "");
    return switch (desk.files()
        .open(from.toString(), profile, id, given, renamed(desk.streets()))) {
      case FileEntries.Opened.Unfit(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
      case FileEntries.Opened.Ready(var reader, var unfit) -> {
        if (!unfit.isEmpty()) tell(Text.of("commands.duplicates.guessed", Text.asWritten(unfit)));
        try (reader) {
          entries(reader, search, ids, progress);
          yield reader.unread();
        }
      }
    };
  }

  private RenamedStreets renamed(StreetFile files) {
    if (streets == null) return RenamedStreets.NONE;
    return switch (files.read(streets.toString())) {
      case StreetFile.Read.Unfit(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
      case StreetFile.Read.Done table -> table.compared();
    };
  }

  private static void entries(
      EntryReader reader, SearchEntries search, List<String> ids, Progress progress) {
    while (!reader.ended() && !progress.cancelled()) {
      var stretch = reader.next(STRETCH);
      search.add(stretch.stream().map(Entry::traits).toList());
      stretch.forEach(entry -> ids.add(entry.id()));
      progress.at(reader.share(), Text.of("commands.duplicates.reading", ids.size()));
    }
  }

  private long write(
      Path to, SearchEntries search, double least, List<String> ids, Progress progress) {
    var found = new long[1];
    var words = words();
    try (var rows = new CsvRows(to)) {
      rows.row("id_a", "id_b", "probability", "weight", "explanation");
      search.run(
          least,
          progress,
          pair -> {
            found[0]++;
            rows.row(
                ids.get(pair.a()),
                ids.get(pair.b()),
                String.format(Locale.ROOT, "%.6f", pair.probability()),
                String.format(Locale.ROOT, "%.2f", pair.score().bits()),
                explanation(pair, words));
          });
      if (!progress.cancelled()) rows.whole();
    }
    return found[0];
  }

  private String explanation(Found pair, Words words) {
    var all =
        pair.score().reasons().stream()
            .map(reason -> said.computeIfAbsent(reason.text(), words::say))
            .collect(Collectors.joining("; "));
    // what two entries lack, the others of their group have
    return pair.probability() > pair.score().probability() + 0.01
        ? all + "; " + said.computeIfAbsent(GROUP, words::say)
        : all;
  }
}
