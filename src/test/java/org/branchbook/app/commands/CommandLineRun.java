package org.branchbook.app.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.app.commands.kit.DuplicateSearch;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.Surroundings;
import org.branchbook.app.computer.Cores;
import org.branchbook.app.rooms.StreetRoom;
import org.branchbook.base.Words;
import org.branchbook.duplicates.score.Model;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.imports.entries.FileEntries;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.io.profiles.JsonProfiles;
import org.branchbook.io.tables.FileTables;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Commands run as from a shell, in this process: with an environment and what they say. */
public final class CommandLineRun {
  /** What a command said and how it ended. */
  public record Said(int code, String out, String err) {}

  private LocalDate shown = LocalDate.MIN;
  private final Map<String, String> environment = new HashMap<>();
  private final StoreUrl store;
  private final Path practice;
  private final Function<Store, Office> office;
  private final Function<KeyFile, KeyFile.Made> keys;

  /** Over the stores in a folder; the keys of one that it makes cost next to nothing. */
  public CommandLineRun(Path folder, Function<Store, Office> office) {
    this(
        StoreUrl.file(folder.resolve("store")),
        folder.resolve("practice"),
        office,
        file -> file.create(64, 1, 1));
  }

  /** Over a computer's store and practice branch. */
  public CommandLineRun(
      StoreUrl store,
      Path practice,
      Function<Store, Office> office,
      Function<KeyFile, KeyFile.Made> keys) {
    this.store = store;
    this.practice = practice;
    this.office = office;
    this.keys = keys;
  }

  /** Sets a variable of the environment. */
  public void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** As on which day a window was opened on the practice branch; MIN where none was. */
  public LocalDate shown() {
    return shown;
  }

  public Said run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = command().run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Said(code, out.toString(), err.toString());
  }

  private Commands command() {
    return new Commands(
        new Surroundings(
            store,
            practice,
            "en",
            "tester",
            environment,
            null,
            new FileTables(),
            duplicates(),
            office,
            day -> shown = day,
            keys,
            thrown -> {
              throw new AssertionError(thrown);
            }));
  }

  private static DuplicateSearch duplicates() {
    var vocabulary = new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList());
    return new DuplicateSearch(
        new FileEntries(new FileTables(), vocabulary, new JsonProfiles()),
        StreetRoom.files(),
        () -> new SearchEntries(new Cores(), Model.shipped()));
  }

  /** Every command there is, as its words. */
  public List<List<String>> commands() {
    var all = new ArrayList<List<String>>();
    collect(command().line(), List.of(), all);
    return all;
  }

  private static void collect(CommandLine line, List<String> words, List<List<String>> into) {
    into.add(words);
    line.getSubcommands()
        .forEach(
            (name, sub) -> {
              var deeper = new ArrayList<>(words);
              deeper.add(name);
              collect(sub, deeper, into);
            });
  }

  /**
   * What a command's help says.
   *
   * @param undescribed what of it has no words there
   */
  public record Help(List<String> words, String text, String undescribed) {}

  /** The help of every command in a language. */
  public List<Help> helps(String language) {
    var root = command().line("--language", language);
    return commands().stream()
        .map(
            words -> {
              var line = root;
              for (var word : words) line = line.getSubcommands().get(word);
              return new Help(words, line.getUsageMessage(), undescribed(line.getCommandSpec()));
            })
        .toList();
  }

  private static String undescribed(CommandSpec spec) {
    var missing = new ArrayList<String>();
    if (spec.usageMessage().description().length == 0) missing.add("description");
    for (var option : spec.options())
      if (option.description().length == 0) missing.add(option.longestName());
    for (var argument : spec.positionalParameters())
      if (argument.description().length == 0) missing.add(argument.paramLabel());
    if (spec.usageMessage().exitCodeList().size() != ExitCode.values().length)
      missing.add("exit codes");
    return String.join(", ", missing);
  }
}
