package org.branchbook.duplicates.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words that lie beside this room. */
public final class WordList {
  private static final String FOLDER = "/org/branchbook/duplicates/";

  private WordList() {}

  /** The lines of a list, without those that only explain it. */
  public static List<String> of(String list) {
    try (var in = WordList.class.getResourceAsStream(FOLDER + list + ".txt")) {
      if (in == null) throw new IllegalStateException(FOLDER + list + ".txt is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
