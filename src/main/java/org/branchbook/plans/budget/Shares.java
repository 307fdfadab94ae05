package org.branchbook.plans.budget;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Splits a sum exactly: to the last hundredth, by largest remainders (Hamilton's method). */
public final class Shares {
  private Shares() {}

  /**
   * Parts of a sum in proportion to weights; equal ones where no weight is above zero. A weight
   * below zero counts as none.
   */
  public static long[] of(long sum, double[] weights) {
    int n = weights.length;
    var parts = new long[n];
    if (n == 0) return parts;
    var counted = Arrays.stream(weights).map(w -> Math.max(0, w)).toArray();
    double all = Arrays.stream(counted).sum();
    if (all == 0) {
      Arrays.fill(counted, 1);
      all = n;
    }
    var rest = new double[n];
    long given = 0;
    for (int i = 0; i < n; i++) {
      double exact = sum * (counted[i] / all);
      parts[i] = (long) Math.floor(exact);
      rest[i] = exact - parts[i];
      given += parts[i];
    }
    long left = sum - given;
    // what is left over is less than one for each, but for sums beyond a double's digits
    long each = left / n;
    for (int i = 0; each != 0 && i < n; i++) parts[i] += each;
    left -= each * n;
    var order =
        IntStream.range(0, n).boxed().sorted((a, b) -> Double.compare(rest[b], rest[a])).toList();
    for (int i = 0; i < Math.abs(left); i++) parts[order.get(i)] += Long.signum(left);
    return parts;
  }
}
