package org.branchbook.duplicates.score;

/** A part of the pairs that are learned from: compared once, weighed in every round. */
final class Part {
  private final Crowd crowd;
  private final long[] pairs;
  private final int from;
  private final int count;
  private final int[] active;
  private final byte[] agreement;
  private final float[] rarity;
  private final boolean[] swapped;

  /** What the last round found. */
  Sums sums = new Sums();

  /** The pairs from one number on to before another. */
  Part(Crowd crowd, long[] pairs, int from, int to) {
    this.crowd = crowd;
    this.pairs = pairs;
    this.from = from;
    this.count = to - from;
    this.active = crowd.active();
    this.agreement = new byte[count * active.length];
    this.rarity = new float[count * active.length];
    this.swapped = new boolean[count];
  }

  void compare() {
    var comparison = new Comparison(active);
    for (int i = 0; i < count; i++) {
      long pair = pairs[from + i];
      crowd.compare((int) (pair >>> 32), (int) pair, comparison);
      for (int k = 0; k < active.length; k++) {
        agreement[i * active.length + k] = comparison.agreement[active[k]];
        rarity[i * active.length + k] = comparison.rarity[active[k]];
      }
      swapped[i] = comparison.swapped;
    }
  }

  void expect(Weights weights) {
    sums = new Sums();
    var comparison = new Comparison(active);
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
        int c = Dependence.given(comparison.agreement, t);
        sums.same[t][c][l] += p;
        sums.others[t][c][l] += 1 - p;
      }
    }
  }
}
