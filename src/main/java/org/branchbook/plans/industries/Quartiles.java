package org.branchbook.plans.industries;

import java.util.Arrays;

/**
 * The middle of many values and the bounds of their middle half, between two values in proportion
 * (Hyndman and Fan's type 7, as R and spreadsheets count).
 *
 * @param count how many values there were; with none all are 0
 */
public record Quartiles(long low, long median, long high, int count) {
  /** Of values in any order. */
  public static Quartiles of(long[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3), sorted.length);
  }

  private static long at(long[] sorted, int quarter) {
    if (sorted.length == 0) return 0;
    double place = (sorted.length - 1) * quarter / 4.0;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
  }
}
