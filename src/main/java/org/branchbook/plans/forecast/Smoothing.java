package org.branchbook.plans.forecast;

/** Simple exponential smoothing whose weight leaves the least squared error one step ahead. */
record Smoothing(double weight, double level) {
  private static final double STEP = 0.02;

  static Smoothing of(double[] values) {
    var best = new Smoothing(1, values[values.length - 1]);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i <= 1 / STEP; i++) {
      double weight = i * STEP;
      double level = values[0];
      double error = 0;
      for (double value : values) {
        double off = value - level;
        error += off * off;
        level += weight * off;
      }
      if (error < least) {
        least = error;
        best = new Smoothing(weight, level);
      }
    }
    return best;
  }

  /** The level that a given weight leaves. */
  static double level(double[] values, double weight) {
    double level = values[0];
    for (double value : values) level += weight * (value - level);
    return level;
  }
}
