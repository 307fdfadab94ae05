package org.branchbook.training.invented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of words that lie beside the program. */
public final class Lines {
  private static final String FOLDER = "/org/branchbook/training/";

  private Lines() {}

  /** The lines of a list, without those that only explain it. */
  public static List<String> of(String list) {
    try (var in = Lines.class.getResourceAsStream(FOLDER + list + ".txt")) {
      if (in == null) throw new IllegalStateException(FOLDER + list + ".txt is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a list, cut at semicolons. */
  public static List<String[]> table(String list) {
    return of(list).stream().map(l -> l.split(";", -1)).toList();
  }

  /** The lines of a list by the letter that each begins with. */
  static Map<String, List<String>> byKind(String list) {
    return of(list).stream()
        .collect(
            Collectors.groupingBy(
                l -> l.substring(0, 1),
                Collectors.mapping(l -> l.substring(2), Collectors.toList())));
  }
}
