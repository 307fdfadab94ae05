package org.branchbook.plans.forecast;

import java.util.Arrays;

/**
 * The season before where seasons show; where none do, an amount far from the middle of the last
 * two seasons gives way to that of a season earlier where that lies nearer, lest a single large
 * amount be expected again a year later.
 */
final class LikelySeason implements Method {
  /** So many times the median distance from the middle is far. */
  private static final double FAR = 5;

  private final Method before = new SeasonBefore();

  @Override
  public double[] ahead(History past, int steps) {
    var expected = before.ahead(past, steps);
    int season = past.season();
    int first = past.length() - 2 * season;
    if (first < 0 || Seasonality.of(past).isPresent()) return expected;
    var last = Arrays.copyOfRange(past.values(), first, past.length());
    double middle = middle(last.clone());
    double far = FAR * middle(Arrays.stream(last).map(v -> Math.abs(v - middle)).toArray());
    for (int i = 0; i < steps; i++) {
      double distance = Math.abs(expected[i] - middle);
      double earlier = last[i % season];
      if (distance > far && Math.abs(earlier - middle) < distance) expected[i] = earlier;
    }
    return expected;
  }

  private static double middle(double[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }
}
