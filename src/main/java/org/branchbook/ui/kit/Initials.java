package org.branchbook.ui.kit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The letters that stand for a name. */
final class Initials {
  private Initials() {}

  /** The first letters of the first two words: legal forms in capitals and quotes are passed by. */
  static String of(String name) {
    var words =
        Arrays.stream(name.split("[\\s.«»\"“”„]+"))
            .filter(w -> !w.isEmpty() && Character.isLetterOrDigit(w.codePointAt(0)))
            .toList();
    var proper = words.stream().filter(w -> w.length() == 1 || !w.equals(w.toUpperCase())).toList();
    return (proper.isEmpty() ? words : proper)
        .stream()
            .limit(2)
            .map(w -> w.substring(0, w.offsetByCodePoints(0, 1)).toUpperCase())
            .collect(Collectors.joining());
  }
}
