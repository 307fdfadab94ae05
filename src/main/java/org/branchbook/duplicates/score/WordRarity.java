package org.branchbook.duplicates.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;
import org.branchbook.duplicates.standard.organisations.Rarity;

/**
 * How rare words are in the names of the organisations at hand; what is usual elsewhere counts as
 * well, the less the more names there are.
 */
final class WordRarity implements Rarity {
  private static final double USUAL = 200;
  private static final double LEAST = 0.3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Rarity usual = Rarity.usual();
  private int names;

  private WordRarity() {}

  /** Counts the words of names, each different name once. */
  static WordRarity of(Dictionary dictionary) {
    var rarity = new WordRarity();
    for (int v = 1; v < dictionary.size(); v++) {
      if (dictionary.parts(v).length > 0) continue;
      rarity.names++;
      for (var word : new HashSet<>(OrganisationForm.of(dictionary.value(v)).words()))
        rarity.counts.merge(word, 1, Integer::sum);
    }
    return rarity;
  }

  @Override
  public double of(String word) {
    double elsewhere = USUAL * Math.pow(2, -usual.of(word));
    double share = (counts.getOrDefault(word, 0) + elsewhere) / (names + USUAL);
    return Math.max(LEAST, -Weights.log2(share));
  }
}
