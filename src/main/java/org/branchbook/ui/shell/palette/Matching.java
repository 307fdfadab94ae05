package org.branchbook.ui.shell.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where typed words begin the words of a name. */
final class Matching {
  /** A stretch of a name that was typed. */
  record Range(int from, int to) {}

  /** How well a name fits. */
  enum Fit {
    NONE,
    WORDS,
    START
  }

  private Matching() {}

  /** How well the text fits the name, read in the layout in which it fits best. */
  static Fit fit(String name, String typed) {
    var best = Fit.NONE;
    for (var reading : Layouts.readings(typed.strip())) {
      var fit = fitAsRead(name.toLowerCase(Locale.ROOT), reading);
      if (fit.compareTo(best) > 0) best = fit;
    }
    return best;
  }

  /** The stretches of the name to make bold, in order and apart from one another. */
  static List<Range> ranges(String name, String typed) {
    var small = name.toLowerCase(Locale.ROOT);
    if (small.length() != name.length()) return List.of();
    var bold = new boolean[name.length()];
    for (var reading : Layouts.readings(typed.strip()))
      for (var word : reading.split("\\s+"))
        for (int at = start(small, word, 0); at >= 0; at = start(small, word, at + 1))
          for (int i = 0; i < word.length(); i++) bold[at + i] = true;
    var ranges = new ArrayList<Range>();
    for (int i = 0; i < bold.length; i++)
      if (bold[i]) {
        int from = i;
        while (i < bold.length && bold[i]) i++;
        ranges.add(new Range(from, i));
      }
    return ranges;
  }

  private static Fit fitAsRead(String name, String typed) {
    if (typed.isEmpty()) return Fit.NONE;
    if (name.startsWith(typed)) return Fit.START;
    for (var word : typed.split("\\s+")) if (start(name, word, 0) < 0) return Fit.NONE;
    return Fit.WORDS;
  }

  private static int start(String name, String word, int from) {
    if (word.isEmpty()) return -1;
    for (int at = name.indexOf(word, from); at >= 0; at = name.indexOf(word, at + 1))
      if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) return at;
    return -1;
  }
}
