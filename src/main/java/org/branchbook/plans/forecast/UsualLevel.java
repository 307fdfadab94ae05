package org.branchbook.plans.forecast;

import java.util.Arrays;

/**
 * The level of an irregular history, without trend and seasons: the mean of an exponential
 * smoothing and of the middles of the last four and the last six values, which one large amount
 * moves little.
 */
final class UsualLevel implements Method {
  private static final double WEIGHT = 0.2;

  @Override
  public double[] ahead(History past, int steps) {
    var values = past.values();
    var expected = new double[steps];
    Arrays.fill(
        expected, (Smoothing.level(values, WEIGHT) + middle(values, 4) + middle(values, 6)) / 3);
    return expected;
  }

  /** The mean of the last values without the greatest and the least quarter of them. */
  private static double middle(double[] values, int last) {
    var some = Arrays.copyOfRange(values, Math.max(0, values.length - last), values.length);
    Arrays.sort(some);
    int aside = some.length / 4;
    return Arrays.stream(some, aside, some.length - aside).average().orElseThrow();
  }
}
