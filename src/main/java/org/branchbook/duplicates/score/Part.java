package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;

/** A part of the pairs that are learned from: compared once, weighed in every round. */
final class Part {
  private static final int[] DEPENDS = new int[Comparison.TRAITS];

  static {
    for (var trait : Trait.values()) {
      var on = Dependence.on(trait);
      DEPENDS[trait.ordinal()] = on == null ? -1 : on.ordinal();
    }
  }

  private final Crowd crowd;
  private final long[] pairs;
  private final int step;
  private final int from;
  private final int count;
  private final int[] active;
  private final byte[] agreement;
  private final float[] rarity;
  private final boolean[] swapped;

  /** What the last round found. */
  Sums sums = new Sums();

  /** Every so many-th pair, from one number of these on to before another. */
  Part(Crowd crowd, long[] pairs, int step, int from, int to) {
    this.crowd = crowd;
    this.pairs = pairs;
    this.step = step;
    this.from = from;
    this.count = to - from;
    this.active = crowd.active();
    this.agreement = new byte[count * active.length];
    this.rarity = new float[count * active.length];
    this.swapped = new boolean[count];
  }

  void compare() {
    var comparison = new Comparison();
    var memory = new Remembered();
    for (int i = 0; i < count; i++) {
      long pair = pairs[(from + i) * step];
      crowd.compare((int) (pair >>> 32), (int) pair, comparison, memory);
      for (int k = 0; k < active.length; k++) {
        agreement[i * active.length + k] = comparison.agreement[active[k]];
        rarity[i * active.length + k] = comparison.rarity[active[k]];
      }
      swapped[i] = comparison.swapped;
    }
  }

  void expect(Weights weights) {
    sums = new Sums();
    var comparison = new Comparison();
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < active.length; k++) {
        comparison.agreement[active[k]] = agreement[i * active.length + k];
        comparison.rarity[active[k]] = rarity[i * active.length + k];
      }
      comparison.swapped = swapped[i];
      double p = weights.probability(weights.bits(comparison));
      sums.matches += p;
      sums.home += (1 - p) * weights.atHome(comparison);
      if (swapped[i]) sums.crossed += p;
      for (int t : active) {
        int l = comparison.agreement[t];
        if (l == 0) continue;
        int c = given(comparison.agreement, t);
        sums.same[t][c][l] += p;
        sums.others[t][c][l] += 1 - p;
      }
    }
  }

  /** 1 where the trait that this one depends on agrees, else 0. */
  static int given(byte[] agreement, int t) {
    int on = DEPENDS[t];
    return on >= 0 && agreement[on] >= Agreement.CLOSE.ordinal() ? 1 : 0;
  }
}
