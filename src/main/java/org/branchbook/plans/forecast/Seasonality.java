package org.branchbook.plans.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * What each step of a season adds to the level or multiplies it by, by classical decomposition: the
 * mean of the differences from (or ratios to) the centred moving average.
 */
final class Seasonality {
  /** The 90 % point of the normal distribution, both sides. */
  private static final double SURE = 1.645;

  private static final double VARIES = 3;

  private static final double LEAST_FACTOR = 0.01;

  private final double[] indices;
  private final boolean factors;

  private Seasonality(double[] indices, boolean factors) {
    this.indices = indices;
    this.factors = factors;
  }

  /**
   * The seasons of a history; none where it is shorter than two of them, or where they do not show
   * (autocorrelation at the season's length, Bartlett's bound at 90 %).
   */
  static Optional<Seasonality> of(History past) {
    int season = past.season();
    if (season < 2 || past.length() < 2 * season + 2 || !(shows(past) || repeats(past)))
      return Optional.empty();
    if (past.positive()) {
      var found = indices(past, true);
      if (Arrays.stream(found).allMatch(index -> index > LEAST_FACTOR))
        return Optional.of(new Seasonality(found, true));
    }
    return Optional.of(new Seasonality(indices(past, false), false));
  }

  /** Whether the indices multiply the level. */
  boolean factors() {
    return factors;
  }

  /** What each step of the season adds or multiplies by, from the history's first on. */
  double[] indices() {
    return indices.clone();
  }

  private double index(int step) {
    return indices[step % indices.length];
  }

  /** The history without its seasons. */
  History takenOut(History past) {
    var left = past.values().clone();
    for (int i = 0; i < left.length; i++)
      left[i] = factors ? left[i] / index(i) : left[i] - index(i);
    return History.of(left, 1);
  }

  /** Gives the seasons back to what is expected after so many steps. */
  double[] givenBack(double[] ahead, int after) {
    for (int i = 0; i < ahead.length; i++)
      ahead[i] = factors ? ahead[i] * index(after + i) : ahead[i] + index(after + i);
    return ahead;
  }

  private static boolean shows(History past) {
    var values = past.values();
    int n = values.length;
    double mean = Arrays.stream(values).average().orElseThrow();
    double all = 0;
    for (double value : values) all += (value - mean) * (value - mean);
    if (all == 0) return false;
    double before = 0;
    double at = 0;
    for (int lag = 1; lag <= past.season(); lag++) {
      double sum = 0;
      for (int i = lag; i < n; i++) sum += (values[i] - mean) * (values[i - lag] - mean);
      at = sum / all;
      if (lag < past.season()) before += at * at;
    }
    return Math.abs(at) > SURE * Math.sqrt((1 + 2 * before) / n);
  }

  /**
   * Whether the differences from the moving average differ between the steps of a season far more
   * than within them (analysis of variance): a smooth wave repeats so, though its autocorrelation,
   * high at every distance, does not show it.
   */
  private static boolean repeats(History past) {
    var values = past.values();
    int season = past.season();
    int counted = values.length - season / 2 * 2;
    if (counted < 2 * season) return false;
    var means = indices(past, false);
    double between = 0;
    double within = 0;
    for (int i = season / 2; i < values.length - season / 2; i++) {
      double mean = means[i % season];
      double off = values[i] - around(values, i, season) - mean;
      between += mean * mean;
      within += off * off;
    }
    return between / (season - 1) > VARIES * within / (counted - season);
  }

  private static double[] indices(History past, boolean factors) {
    var values = past.values();
    int season = past.season();
    var sums = new double[season];
    var counts = new int[season];
    for (int i = season / 2; i < values.length - season / 2; i++) {
      double level = around(values, i, season);
      sums[i % season] += factors ? values[i] / level : values[i] - level;
      counts[i % season]++;
    }
    double total = 0;
    for (int i = 0; i < season; i++) {
      sums[i] /= counts[i];
      total += sums[i];
    }
    for (int i = 0; i < season; i++)
      sums[i] = factors ? sums[i] * season / total : sums[i] - total / season;
    return sums;
  }

  /** The moving average of one season around a step; where it is even, its ends count half. */
  private static double around(double[] values, int at, int season) {
    int half = season / 2;
    double sum = 0;
    for (int i = at - half; i <= at + half; i++) sum += values[i];
    if (season % 2 == 0) sum -= (values[at - half] + values[at + half]) / 2;
    return sum / season;
  }
}
