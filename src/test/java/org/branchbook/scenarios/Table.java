package org.branchbook.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The scenarios' table with what was reached, kept in target/scenarios.md as the tests go. */
final class Table {
  private static final Path FOLDER = Path.of("target", "scenarios");

  private Table() {}

  /** Writes down what a step cost, and the whole table anew. */
  static synchronized void reached(Step step, Effort effort) {
    var line =
        String.format(
            Locale.ROOT,
            "| %s | %s | %d%s | %d | %.1f%s | %.0f | %.2f%s | %d | %s |",
            step.number(),
            step.what(),
            effort.keys(),
            effort.keys() > step.keys() ? " **over**" : "",
            step.keys(),
            effort.seconds(),
            effort.seconds() > step.seconds() ? " **over**" : "",
            step.seconds(),
            effort.machineSeconds(),
            Effort.quiet() ? "" : " (busy)",
            effort.typed(),
            effort.pressed().isEmpty() ? "command" : effort.pressed());
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(step.name() + ".txt"), line);
      var all = new StringBuilder(HEAD);
      for (var one : lines().values()) all.append(one).append('\n');
      Files.writeString(Path.of("target", "scenarios.md"), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println(line);
  }

  private static Map<Step, String> lines() throws IOException {
    var lines = new EnumMap<Step, String>(Step.class);
    for (var step : Step.values()) {
      var file = FOLDER.resolve(step.name() + ".txt");
      if (Files.exists(file)) lines.put(step, Files.readString(file, StandardCharsets.UTF_8));
    }
    return lines;
  }

  private static final String HEAD =
      """
      | # | step | keys | bound | s | bound | of them the machine | letters typed, apart | pressed |
      |---|---|---|---|---|---|---|---|---|
      """;
}
