package org.branchbook.plans.forecast;

import org.jspecify.annotations.Nullable;

/**
 * Exponential smoothing with relative errors, a trend that fades and seasons that multiply: Holt
 * and Winters' method damped, ETS(M,Ad,M) in Hyndman, Koehler, Ord and Snyder 2008. Where a value
 * is not above zero, seasons that add are taken out first; where there are none, it is the damped
 * trend.
 */
final class DampedSeasons implements Method {
  /**
   * Logarithms are taken of products of about this size: one a value would cost most of the time.
   */
  private static final double LARGE = 1e100;

  @Override
  public double[] ahead(History past, int steps) {
    var seasons = Seasonality.of(past);
    if (seasons.isEmpty()) return DampedTrend.ahead(past.values(), steps);
    if (seasons.get().factors()) {
      var best =
          WeightSearch.best(new Smoothed(past.values(), seasons.get().indices())::with, true);
      if (best != null) return best.ahead(steps);
    }
    var left = seasons.get().takenOut(past).values();
    return seasons.get().givenBack(DampedTrend.ahead(left, steps), left.length);
  }

  /** A history whose level and trend begin as its first two seasons show. */
  private static final class Smoothed {
    private final double[] values;
    private final double[] indices;
    private final double[] seasons;
    private final double level;
    private final double trend;

    Smoothed(double[] values, double[] indices) {
      this.values = values;
      this.indices = indices;
      seasons = new double[indices.length];
      double first = mean(0);
      trend = (mean(indices.length) - first) / indices.length;
      level = first - trend * (indices.length + 1) / 2;
    }

    private double mean(int from) {
      double sum = 0;
      for (int i = 0; i < indices.length; i++) sum += values[from + i] / indices[i];
      return sum / indices.length;
    }

    @Nullable Fit with(Weights weights, double lessUnlikelyThan) {
      System.arraycopy(indices, 0, seasons, 0, seasons.length);
      double at = level;
      double slope = trend;
      double error = 0;
      double product = 1;
      double logs = 0;
      int season = 0;
      for (double value : values) {
        double without = at + weights.fading() * slope;
        if (without <= 0) return null;
        double expected = without * seasons[season];
        double off = (value - expected) / expected;
        error += off * off;
        product *= expected;
        if (product > LARGE || product < 1 / LARGE) {
          logs += Math.log(product);
          product = 1;
        }
        at = without * (1 + weights.level() * off);
        slope = weights.fading() * slope + without * weights.level() * weights.trend() * off;
        seasons[season] *= 1 + weights.season() * (1 - weights.level()) * off;
        if (++season == seasons.length) season = 0;
      }
      double unlikely = values.length * Math.log(error) + 2 * (logs + Math.log(product));
      if (unlikely >= lessUnlikelyThan) return null;
      return new Fit(weights, unlikely, at, slope, fromNext(season));
    }

    private double[] fromNext(int season) {
      var next = new double[seasons.length];
      for (int i = 0; i < next.length; i++) next[i] = seasons[(season + i) % seasons.length];
      return next;
    }
  }
}
