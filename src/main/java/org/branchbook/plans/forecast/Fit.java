package org.branchbook.plans.forecast;

/**
 * Where a damped smoothing stands after the last value.
 *
 * @param unlikely the less, the likelier the values were under these weights
 * @param seasons what each next step multiplies by, the next first; empty where there are none
 */
record Fit(Weights weights, double unlikely, double level, double trend, double[] seasons) {
  double[] ahead(int steps) {
    var expected = new double[steps];
    double fading = 1;
    double far = 0;
    for (int i = 0; i < steps; i++) {
      fading *= weights.fading();
      far += fading;
      double at = level + far * trend;
      expected[i] = seasons.length == 0 ? at : Math.max(0, at) * seasons[i % seasons.length];
    }
    return expected;
  }
}
