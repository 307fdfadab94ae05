package org.branchbook.plans.forecast;

/** The same step of the last season, or the last value where no whole season has been counted. */
final class SeasonBefore implements Method {
  @Override
  public double[] ahead(History past, int steps) {
    var expected = new double[steps];
    int first = past.length() - past.season();
    for (int i = 0; i < steps; i++)
      expected[i] = first < 0 ? past.last() : past.values()[first + i % past.season()];
    return expected;
  }
}
