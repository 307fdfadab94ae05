package org.branchbook.plans.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WidthsTest {
  private static final int STEPS = 3;

  /** Histories around a level, of which so much is the same chance for all. */
  private static List<double[]> around(int count, int length, double shared) {
    var chance = new Random(5);
    var common = chance.doubles(length).map(d -> 200 * (d - 0.5)).toArray();
    var all = new ArrayList<double[]>();
    for (int s = 0; s < count; s++) {
      var values = new double[length];
      for (int i = 0; i < length; i++)
        values[i] = 1000 + shared * common[i] + (1 - shared) * 60 * chance.nextGaussian();
      all.add(values);
    }
    return all;
  }

  private static List<History> pasts(List<double[]> all) {
    return all.stream()
        .map(values -> History.of(Arrays.copyOf(values, values.length - STEPS), 12))
        .toList();
  }

  @Test
  void fourFactsOfFiveAreWithin() {
    var all = around(400, 40, 0);
    var forecasting = new Forecasting(Widths.learned(pasts(all), STEPS));
    int steps = 0;
    int sums = 0;
    for (var values : all) {
      var forecast =
          forecasting.of(History.of(Arrays.copyOf(values, values.length - STEPS), 12), STEPS);
      double sum = 0;
      for (int i = 0; i < STEPS; i++) {
        double fact = values[values.length - STEPS + i];
        sum += fact;
        if (within(forecast.steps().get(i), fact)) steps++;
      }
      if (within(forecast.sums().getLast(), sum)) sums++;
    }
    assertEquals(0.8, steps / (double) (STEPS * all.size()), 0.04);
    assertEquals(0.8, sums / (double) all.size(), 0.06);
  }

  private static boolean within(Range range, double fact) {
    return range.low() <= fact && fact <= range.high();
  }

  @Test
  void whatBefallsAllIsLearned() {
    double apart = Widths.learned(pasts(around(200, 40, 0)), STEPS).correlation();
    double together = Widths.learned(pasts(around(200, 40, 0.9)), STEPS).correlation();
    assertTrue(apart < 0.1, "apart " + apart);
    assertTrue(together > 0.6, "together " + together);
  }

  @Test
  void ofAFewHistoriesNothingIsLearned() {
    var usual = Widths.usual();
    var few = Widths.learned(pasts(around(20, 40, 0)), STEPS);
    assertEquals(usual.ofStep(2, 12), few.ofStep(2, 12));
    assertEquals(usual.correlation(), few.correlation());
  }

  @Test
  void beyondWhatWasLearnedWidthsGrow() {
    var learned = Widths.learned(pasts(around(100, 40, 0)), STEPS);
    assertTrue(learned.ofStep(8, 12) > learned.ofStep(2, 12));
    assertTrue(learned.ofSum(8, 12) > learned.ofSum(2, 12));
  }

  @Test
  void historiesThatNeverChangeTeachNothing() {
    var flat = new ArrayList<History>();
    var level = new double[30];
    Arrays.fill(level, 7);
    for (int i = 0; i < 100; i++) flat.add(History.of(level, 12));
    assertEquals(Widths.usual().ofStep(0, 12), Widths.learned(flat, STEPS).ofStep(0, 12));
  }
}
