package org.branchbook.plans.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples, counted by hand. */
class MethodsTest {
  private static final double NEAR = 1e-6;

  /** All weight on the last value, 20, and half of the line's slope, 2, a step. */
  @Test
  void thetaGoesOnWithHalfTheSlope() {
    var line = IntStream.rangeClosed(1, 10).mapToDouble(i -> 2.0 * i).toArray();
    assertArrayEquals(new double[] {21, 22, 23}, new Theta().ahead(History.of(line, 1), 3), NEAR);
  }

  @Test
  void theSeasonBeforeComesAgain() {
    var past = History.of(new double[] {9, 9, 1, 2, 3, 4}, 4);
    assertArrayEquals(new double[] {1, 2, 3, 4, 1}, new SeasonBefore().ahead(past, 5));
  }

  @Test
  void withoutAWholeSeasonTheLastValueComesAgain() {
    assertArrayEquals(
        new double[] {3, 3}, new SeasonBefore().ahead(History.of(new double[] {1, 2, 3}, 4), 2));
  }

  /** 10 + 2 × 0.9, then 10 + 2 × (0.9 + 0.81). */
  @Test
  void aTrendFades() {
    var fit = new Fit(new Weights(0.5, 0.1, 0.9, 0), 0, 10, 2, new double[0]);
    assertArrayEquals(new double[] {11.8, 13.42}, fit.ahead(2), NEAR);
  }

  @Test
  void seasonsMultiplyWhatTheTrendLeaves() {
    var fit = new Fit(new Weights(0.5, 0.1, 0.9, 0), 0, 100, 0, new double[] {0.5, 1.5});
    assertArrayEquals(new double[] {50, 150, 50}, fit.ahead(3), NEAR);
  }

  /** 100 at first; half of the next 20 more, half of the next 30 less. */
  @Test
  void smoothingComesHalfWay() {
    assertEquals(95, Smoothing.level(new double[] {100, 120, 80}, 0.5), NEAR);
  }

  /** The middles of the last four and six are 11; the level is 209, a fifth on its way to 1000. */
  @Test
  void oneLargeAmountMovesTheUsualLevelLittle() {
    var past = History.of(new double[] {11, 11, 11, 11, 11, 1000}, 12);
    assertEquals((11 + 11 + 208.8) / 3, new UsualLevel().ahead(past, 1)[0], NEAR);
  }

  @Test
  void seasonsAreFactorsOfTheirMean() {
    var values = new double[20];
    for (int i = 0; i < values.length; i++) values[i] = new double[] {50, 100, 100, 150}[i % 4];
    var seasons = Seasonality.of(History.of(values, 4)).orElseThrow();
    assertTrue(seasons.factors());
    assertArrayEquals(new double[] {0.5, 1, 1, 1.5}, seasons.indices(), NEAR);
  }

  @Test
  void chanceIsNoSeason() {
    var values = new double[] {5, 3, 8, 6, 4, 7, 5, 5, 6, 3, 7, 4, 6, 8, 3, 5};
    assertTrue(Seasonality.of(History.of(values, 4)).isEmpty());
  }
}
