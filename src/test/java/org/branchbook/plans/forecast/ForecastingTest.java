package org.branchbook.plans.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastingTest {
  private final Forecasting forecasting = new Forecasting(Widths.usual());

  private static History months(int count, IntToDoubleFunction at) {
    var values = new double[count];
    Arrays.setAll(values, at);
    return History.of(values, 12);
  }

  private double[] expected(History past, int steps) {
    return forecasting.of(past, steps).steps().stream().mapToDouble(Range::expected).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 12, 13, 24, 26, 40, 100})
  void whatNeverChangesStays(int length) {
    for (double level : new double[] {1000, 0, -250}) {
      var forecast = forecasting.of(months(length, _ -> level), 6);
      for (var step : forecast.steps()) assertEquals(level, step.expected(), 1e-6);
      assertEquals(6 * level, forecast.sums().getLast().expected(), 1e-6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 48, 120})
  void aPureSeasonIsRepeated(int length) {
    var past = months(length, i -> 1000 + 300 * Math.sin(2 * Math.PI * i / 12));
    var expected = expected(past, 12);
    for (int i = 0; i < 12; i++)
      assertEquals(1000 + 300 * Math.sin(2 * Math.PI * (length + i) / 12), expected[i], 15);
  }

  @Test
  void aSeasonWithMonthsOfNothingIsRepeated() {
    var past = months(60, i -> i % 12 == 5 ? 900 : 0);
    var expected = expected(past, 12);
    for (int i = 0; i < 12; i++) assertEquals(i == 5 ? 900 : 0, expected[i], 60);
  }

  @Test
  void aTrendGoesOn() {
    var expected = expected(months(60, i -> 1000 + 10 * i), 3);
    assertTrue(expected[0] > 1560 && expected[0] < 1610, "expected " + expected[0]);
    assertTrue(expected[2] > expected[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aFewMonthsGiveSomethingNearThem(int length) {
    var past = months(length, i -> i % 2 == 0 ? 100 : 200);
    for (double expected : expected(past, 3))
      assertTrue(expected >= 75 && expected <= 225, "expected " + expected);
  }

  @Test
  void wildAmountsAreNotOutdone() {
    var chance = new Random(2);
    for (int round = 0; round < 200; round++) {
      var past = months(30, _ -> Math.exp(3 * chance.nextGaussian()));
      double most = Arrays.stream(past.values()).max().orElseThrow();
      for (double each : expected(past, 12)) assertTrue(each <= 2.5 * most, "expected " + each);
    }
  }

  @Test
  void nothingBelowZeroIsExpectedOfWhatNeverWas() {
    var forecast = forecasting.of(months(30, i -> Math.max(0, 300 - 15 * i)), 6);
    for (var step : forecast.steps()) assertTrue(step.low() >= 0 && step.expected() >= 0);
  }

  @Test
  void lossesMayGoOn() {
    var expected = expected(months(30, i -> -100 + 10 * Math.sin(i)), 3);
    for (double each : expected) assertTrue(each < -60 && each > -140, "expected " + each);
  }

  @Test
  void oneLargeMonthLongAgoChangesLittle() {
    var expected = expected(months(30, i -> i == 20 ? 5000 : 100 + i % 3), 3);
    for (double each : expected) assertTrue(each > 80 && each < 250, "expected " + each);
  }

  @Test
  void aLargeLastMonthIsNotTakenForTheRule() {
    var expected = expected(months(30, i -> i == 29 ? 5000 : 100 + i % 3), 3);
    for (double each : expected) assertTrue(each < 1500, "expected " + each);
  }

  @Test
  void intervalsAreOrderedFiniteAndDoNotShrink() {
    var chance = new Random(1);
    for (int length = 1; length < 60; length++) {
      var past = months(length, _ -> chance.nextInt(4) == 0 ? 0 : 50 * chance.nextGaussian());
      var forecast = forecasting.of(past, 12);
      for (var range : forecast.steps())
        assertTrue(range.low() <= range.expected() && range.expected() <= range.high());
      var first = forecast.steps().getFirst();
      var last = forecast.steps().getLast();
      assertTrue(last.high() - last.low() >= first.high() - first.low());
      assertTrue(Double.isFinite(forecast.sums().getLast().high()));
    }
  }

  @Test
  void theSameHistoryGivesTheSameForecast() {
    var past = months(50, i -> 100 + 7 * (i % 5));
    assertEquals(forecasting.of(past, 6), forecasting.of(past, 6));
  }

  @Test
  void whatWasOffLatelyCountsLittleWithSeasonsToo() {
    IntToDoubleFunction grows = i -> (200 + 4 * i) * (1 + 0.5 * Math.sin(i * Math.PI / 6));
    var past = months(54, grows);
    var before = new LikelySeason().ahead(past, 6);
    var expected = expected(past, 6);
    for (int i = 0; i < 6; i++) {
      double fact = grows.applyAsDouble(54 + i);
      assertEquals(fact, expected[i], (fact - before[i]) / 2, "the season before is low");
    }
  }

  @Test
  void aYearsGapIsNoFall() {
    var past = months(40, i -> i >= 20 && i < 24 ? Double.NaN : 500);
    for (double each : expected(past, 3)) assertEquals(500, each, 1e-6);
  }
}
