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

  /** Counts the words of a name; each different name is counted once, before any is asked for. */
  void count(OrganisationForm name) {
    names++;
    for (var word : new HashSet<>(name.words())) counts.merge(word, 1, Integer::sum);
  }

  @Override
  public double of(String word) {
    double elsewhere = USUAL * Math.pow(2, -usual.of(word));
    double share = (counts.getOrDefault(word, 0) + elsewhere) / (names + USUAL);
    return Math.max(LEAST, -Weights.log2(share));
  }
}
