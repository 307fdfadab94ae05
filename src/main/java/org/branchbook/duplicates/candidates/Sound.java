package org.branchbook.duplicates.candidates;

import org.branchbook.clients.search.Fold;

/**
 * What a word sounds like, coarsely: the same for every script, for vowels heard wrongly and for
 * consonants taken for one another.
 */
final class Sound {
  private static final int LENGTH = 6;

  private Sound() {}

  /** The sound of a word; "" where it has no letter. */
  static String of(String word) {
    return ofFolded(Fold.word(word));
  }

  static String ofFolded(String folded) {
    var out = new StringBuilder(LENGTH);
    for (int i = 0; i < folded.length() && out.length() < LENGTH; i++) {
      char c = folded.charAt(i);
      char s = sound(c);
      if (s == 0) {
        if (i == 0) out.append('a');
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != s) out.append(s);
    }
    return out.toString();
  }

  /** The consonant's family; 0 for a vowel or a letter that is often not heard. */
  private static char sound(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'j' -> 0;
      case 'b', 'p' -> 'p';
      case 'v', 'w', 'f' -> 'f';
      case 'g', 'k', 'q', 'c', 'x' -> 'k';
      case 'd', 't' -> 't';
      case 's', 'z' -> 's';
      default -> c;
    };
  }
}
