package org.branchbook.plans.forecast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The methods that a forecast is measured against, in the same run. */
public final class Rivals {
  private Rivals() {}

  /** By their names: from a history and a number of steps to what they expect. */
  public static Map<String, BiFunction<History, Integer, double[]>> all() {
    Map<String, BiFunction<History, Integer, double[]>> all = new LinkedHashMap<>();
    all.put("naive", Rivals::last);
    all.put("seasonal naive", new SeasonBefore()::ahead);
    all.put("Theta", new Theta()::ahead);
    return all;
  }

  private static double[] last(History past, int steps) {
    var expected = new double[steps];
    Arrays.fill(expected, past.last());
    return expected;
  }
}
