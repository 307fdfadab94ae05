package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.organisations.Rarity;

/** Weighs two clients against one another, and says why. */
public final class Scorer {
  private final Model model;
  private final Frequencies frequencies;
  private final long clients;

  /**
   * @param clients how many there are in the base: the more, the likelier a namesake
   */
  public Scorer(Model model, Frequencies frequencies, long clients) {
    this.model = model;
    this.frequencies = frequencies;
    this.clients = clients;
  }

  /** The score of two clients; a person and an organisation are never one. */
  public Score score(Traits a, Traits b) {
    if (a.kind() != b.kind()) return new Score(Double.NEGATIVE_INFINITY, 0, java.util.List.of());
    var comparison = new Comparison();
    for (var trait : Trait.values()) compare(comparison, trait, a.get(trait), b.get(trait));
    var weights = new Weights(model.of(a.kind()), clients);
    swapped(comparison, weights, a, b);
    return weights.explain(comparison);
  }

  private void compare(Comparison into, Trait trait, String a, String b) {
    var likest = Likest.of(trait, a, b);
    into.agreement[trait.ordinal()] = (byte) likest.agreement().ordinal();
    double share =
        Math.max(frequencies.share(trait, likest.a()), frequencies.share(trait, likest.b()));
    into.rarity[trait.ordinal()] = share <= 0 ? Weights.UNKNOWN : (float) -Weights.log2(share);
  }

  /** Takes the names crosswise where that makes them agree. */
  private void swapped(Comparison straight, Weights weights, Traits a, Traits b) {
    var crossed = new Comparison();
    System.arraycopy(straight.agreement, 0, crossed.agreement, 0, Comparison.TRAITS);
    System.arraycopy(straight.rarity, 0, crossed.rarity, 0, Comparison.TRAITS);
    compare(crossed, Trait.FAMILY, a.get(Trait.FAMILY), b.get(Trait.GIVEN));
    compare(crossed, Trait.GIVEN, a.get(Trait.GIVEN), b.get(Trait.FAMILY));
    crossed.swapped = true;
    if (weights.bits(crossed) <= weights.bits(straight)) return;
    System.arraycopy(crossed.agreement, 0, straight.agreement, 0, Comparison.TRAITS);
    System.arraycopy(crossed.rarity, 0, straight.rarity, 0, Comparison.TRAITS);
    straight.swapped = true;
  }

  /** The two likest values of a trait. */
  private record Likest(Agreement agreement, String a, String b) {
    static Likest of(Trait trait, String a, String b) {
      if (a.isEmpty() || b.isEmpty()) return new Likest(Agreement.MISSING, a, b);
      var best = new Likest(Agreement.MISSING, a, b);
      var comparer = Comparers.of(trait, Rarity.usual());
      for (var x : a.split("\n"))
        for (var y : b.split("\n")) {
          var agreement = x.equals(y) ? Agreement.EQUAL : compare(comparer, x, y);
          if (agreement.ordinal() > best.agreement.ordinal()) best = new Likest(agreement, x, y);
        }
      return best;
    }

    private static <F> Agreement compare(Comparer<F> comparer, String x, String y) {
      return comparer.compare(comparer.form(x), comparer.form(y));
    }
  }
}
