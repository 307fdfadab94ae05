package org.branchbook.duplicates.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Published tables kept outside the project. */
public final class SharedRows {
  private SharedRows() {}

  /** The rows of a plain CSV file with its head; the test is skipped where the file is absent. */
  public static List<String[]> of(String file) {
    var path = Path.of(System.getProperty("shared", "../shared"), "data").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "SKIPPED: there is no " + path);
    try {
      return Files.readAllLines(path).stream().map(l -> l.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
