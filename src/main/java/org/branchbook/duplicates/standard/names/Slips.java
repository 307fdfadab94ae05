package org.branchbook.duplicates.standard.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.standard.Strings;

/** Words to be found by what lies one slip of the hand away. (Source: SymSpell.) */
final class Slips {
  /** Shorter words are one slip away from too much. */
  static final int LEAST = 5;

  private final Map<String, String[]> shortened = new HashMap<>();

  Slips(Collection<String> words) {
    for (var word : words) {
      if (word.length() < LEAST) continue;
      file(word, word);
      for (int i = 0; i < word.length(); i++) file(without(word, i), word);
    }
  }

  private void file(String under, String word) {
    shortened.merge(
        under,
        new String[] {word},
        (old, one) -> {
          if (old[old.length - 1].equals(word)) return old;
          var more = Arrays.copyOf(old, old.length + 1);
          more[old.length] = word;
          return more;
        });
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** The words from which this one is one slip away. */
  List<String> near(String word) {
    if (word.length() < LEAST) return List.of();
    var near = new ArrayList<String>(4);
    look(word, word, near);
    for (int i = 0; i < word.length(); i++) look(without(word, i), word, near);
    return near;
  }

  private void look(String under, String word, List<String> near) {
    var found = shortened.get(under);
    if (found == null) return;
    for (var other : found)
      if (Strings.slips(word, other, 1) == 1 && !near.contains(other)) near.add(other);
  }
}
