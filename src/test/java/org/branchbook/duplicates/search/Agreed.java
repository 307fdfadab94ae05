package org.branchbook.duplicates.search;

import java.util.HashMap;

/**
 * How far groups agree with the truth, pair by pair.
 *
 * @param precision the share of the found pairs that are one client
 * @param recall the share of the pairs of one client that were found
 */
public record Agreed(double precision, double recall) {
  /** The harmonic mean of both. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /**
   * Compares groups with the truth.
   *
   * @param groups the number of each entry's group
   */
  public static Agreed of(int[] groups, RealSets.Known known) {
    var both = new HashMap<Long, Integer>();
    var found = new HashMap<Integer, Integer>();
    for (int i = 0; i < groups.length; i++) {
      both.merge((long) groups[i] << 32 | known.truth()[i], 1, Integer::sum);
      found.merge(groups[i], 1, Integer::sum);
    }
    double right = both.values().stream().mapToDouble(Agreed::pairs).sum();
    double all = found.values().stream().mapToDouble(Agreed::pairs).sum();
    return new Agreed(all == 0 ? 1 : right / all, right / known.pairs());
  }

  private static double pairs(int size) {
    return size * (size - 1.0) / 2;
  }
}
