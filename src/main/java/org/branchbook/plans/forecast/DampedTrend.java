package org.branchbook.plans.forecast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exponential smoothing with a trend that fades (Gardner and McKenzie 1985), for histories without
 * seasons; its weights leave the least squared error one step ahead.
 */
final class DampedTrend {
  /** The first trend is seen in no more values than these. */
  private static final int FIRST = 12;

  private static final double[] NO_SEASONS = {};

  private final double[] values;
  private final double level;
  private final double trend;

  private DampedTrend(double[] values) {
    this.values = values;
    trend = Theta.slope(Arrays.copyOf(values, Math.min(values.length, FIRST)));
    level = values[0] - trend;
  }

  static double[] ahead(double[] values, int steps) {
    var best = WeightSearch.best(new DampedTrend(values)::with, false);
    if (best != null) return best.ahead(steps);
    var last = new double[steps];
    Arrays.fill(last, values[values.length - 1]);
    return last;
  }

  private @Nullable Fit with(Weights weights, double lessUnlikelyThan) {
    double at = level;
    double slope = trend;
    double error = 0;
    for (double value : values) {
      double expected = at + weights.fading() * slope;
      double off = value - expected;
      error += off * off;
      if (error >= lessUnlikelyThan) return null;
      at = expected + weights.level() * off;
      slope = weights.fading() * slope + weights.level() * weights.trend() * off;
    }
    return new Fit(weights, error, at, slope, NO_SEASONS);
  }
}
