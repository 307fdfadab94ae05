package org.branchbook.plans.forecast;

/**
 * The theta method, without the seasons, which are given back at the end: simple exponential
 * smoothing with a drift of half the slope of the regression line (Assimakopoulos and Nikolopoulos
 * 2000; Hyndman and Billah 2003).
 */
final class Theta implements Method {
  private static final int FEWEST = 5;

  @Override
  public double[] ahead(History past, int steps) {
    var seasons = Seasonality.of(past);
    var values = seasons.map(s -> s.takenOut(past)).orElse(past).values();
    var smoothing = Smoothing.of(values);
    double drift = slope(values) / 2;
    double behind = (1 - Math.pow(1 - smoothing.weight(), values.length)) / smoothing.weight();
    var expected = new double[steps];
    for (int i = 0; i < steps; i++) expected[i] = smoothing.level() + drift * (i + behind);
    return seasons.map(s -> s.givenBack(expected, values.length)).orElse(expected);
  }

  /** The slope of the regression line a step; 0 where there are too few values to show one. */
  static double slope(double[] values) {
    if (values.length < FEWEST) return 0;
    double middle = (values.length - 1) / 2.0;
    double along = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      along += (i - middle) * values[i];
      square += (i - middle) * (i - middle);
    }
    return along / square;
  }
}
