package org.branchbook.duplicates.score;

/** A part of the pairs that are learned from: compared once, weighed in every round. */
final class Part {
  private final Crowd crowd;
  private final long[] pairs;
  private final float[] each;
  private final int from;
  private final int count;
  private final int[] active;
  private final byte[] agreement;
  private final float[] rarity;
  private final boolean[] swapped;

  /** What the last round found. */
  Sums sums = new Sums();

  /**
   * The pairs from one number on to before another.
   *
   * @param each for how many pairs each of them stands
   */
  Part(Crowd crowd, long[] pairs, float[] each, int from, int to) {
    this.crowd = crowd;
    this.pairs = pairs;
    this.each = each;
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
      double many = each[from + i];
      double p = weights.probability(weights.bits(comparison));
      sums.matches += p * many;
      sums.home += (1 - p) * weights.atHome(comparison) * many;
      if (swapped[i]) sums.crossed += p * many;
      for (int t : active) {
        int l = comparison.agreement[t];
        if (l == 0) continue;
        int c = Dependence.given(comparison.agreement, t);
        sums.same[t][c][l] += p * many;
        sums.others[t][c][l] += (1 - p) * many;
      }
    }
  }
}
