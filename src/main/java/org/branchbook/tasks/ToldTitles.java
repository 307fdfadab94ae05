package org.branchbook.tasks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Words;

/**
 * Titles told by the program, found by what they say: in any of its languages, since who looks for
 * a task may have read it in another than his own.
 */
public final class ToldTitles {
  /** Shorter words are in too many sentences to mean one. */
  private static final int SHORTEST = 3;

  /** A statement isn't made any longer than that by them. */
  private static final int MOST = 200;

  /** What a place in a sentence is filled with stands in the task itself. */
  private static final String PLACES = "\\{\\d+[^{}]*(\\{[^{}]*}[^{}]*)*}";

  private ToldTitles() {}

  /** The keys of sentences that say this. */
  public static Set<String> saying(String text) {
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.length() < SHORTEST) return Set.of();
    return Said.SENTENCES.entrySet().stream()
        .filter(e -> e.getValue().contains(wanted))
        .map(Map.Entry::getKey)
        .sorted()
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Read when somebody looks for a task for the first time. */
  private static final class Said {
    private static final Map<String, String> SENTENCES = sentences();

    private static Map<String, String> sentences() {
      var all = new HashMap<String, String>();
      for (var language : Words.LANGUAGES) {
        var words = Words.in(language);
        for (var key : words.keys())
          // as every room names what comes next by itself
          if (key.contains(".next."))
            all.merge(
                key,
                words.pattern(key).replaceAll(PLACES, "\n").toLowerCase(Locale.ROOT),
                (one, other) -> one + "\n" + other);
      }
      return Map.copyOf(all);
    }
  }
}
