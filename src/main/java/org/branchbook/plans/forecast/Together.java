package org.branchbook.plans.forecast;

import java.util.List;

/** The mean of several methods, which is seldom much worse than the best of them. */
record Together(List<Method> methods) implements Method {
  @Override
  public double[] ahead(History past, int steps) {
    var expected = new double[steps];
    for (var method : methods) {
      var ahead = method.ahead(past, steps);
      for (int i = 0; i < steps; i++) expected[i] += ahead[i] / methods.size();
    }
    return expected;
  }
}
