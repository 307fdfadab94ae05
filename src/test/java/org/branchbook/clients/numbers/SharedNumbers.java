package org.branchbook.clients.numbers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Lists of numbers with verdicts, kept outside the project. */
final class SharedNumbers {
  private SharedNumbers() {}

  /** The rows of a file without its head; the test is skipped where the file is absent. */
  static List<String[]> rows(String file) {
    var path = Path.of(System.getProperty("shared", "../shared"), "data", "ids", file);
    Assumptions.assumeTrue(Files.exists(path), "SKIPPED: there is no " + path);
    try {
      return Files.readAllLines(path).stream().skip(1).map(l -> l.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
