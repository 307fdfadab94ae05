package org.branchbook.duplicates.standard.organisations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.WordList;

/** Words that many organisations have in their names, with abbreviations and other spellings. */
final class UsualWords {
  private static final UsualWords USUAL = new UsualWords(WordList.of("organisation-words"));
  private final Map<String, String> meant = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  /**
   * A line is a word and its other spellings; "-" in its first place are words that say nothing.
   */
  private UsualWords(List<String> lines) {
    for (var line : lines) {
      var words = line.split("\\s+");
      boolean empty = words[0].equals("-");
      if (!empty) common.add(Skeleton.of(words[0]));
      for (int i = empty ? 1 : 0; i < words.length; i++) meant.put(words[i], empty ? "" : words[0]);
    }
  }

  static UsualWords usual() {
    return USUAL;
  }

  /** The usual spelling of a word, the word itself where it has none, "" where it says nothing. */
  String meant(String word) {
    return meant.getOrDefault(word, word);
  }

  /** Whether many organisations bear the word, by its sounds. */
  boolean common(String skeleton) {
    return common.contains(skeleton);
  }
}
