package org.branchbook.plans.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the forecast of any series, however short, odd, large or small. */
class AnySeriesTest {
  private static final List<Integer> SEASONS = List.of(1, 2, 4, 7, 12, 24);
  private static final int STEPS = 14;
  private final Forecasting forecasting = new Forecasting(Widths.usual());

  /** Series of many kinds, the same every time. */
  private static double[] series(int kind, int length, Random chance) {
    IntToDoubleFunction at =
        switch (kind) {
          case 0 -> _ -> chance.nextGaussian();
          case 1 -> _ -> chance.nextInt(3);
          case 2 -> _ -> chance.nextInt(5) == 0 ? 1000 * chance.nextDouble() : 0;
          case 3 -> i -> i < length / 2 ? 100 : 5000 + chance.nextDouble();
          case 4 -> i -> 100 + 3 * i + 20 * Math.sin(i * Math.PI / 6) + chance.nextGaussian();
          case 5 -> i -> chance.nextInt(4) == 0 ? Double.NaN : -50 - i;
          case 6 -> _ -> Math.exp(4 * chance.nextGaussian());
          case 7 -> i -> i % 2 == 0 ? -1 : 1;
          case 8 -> i -> Math.pow(1.3, i);
          default -> i -> i == length - 1 ? 1 : 0;
        };
    var values = new double[length];
    Arrays.setAll(values, at);
    if (Arrays.stream(values).allMatch(Double::isNaN)) values[0] = 1;
    return values;
  }

  private static final int KINDS = 10;

  private void each(BiConsumer<History, double[]> claim) {
    var chance = new Random(17);
    for (int kind = 0; kind < KINDS; kind++)
      for (int length : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 14, 25, 26, 37, 60})
        for (int season : SEASONS) {
          var values = series(kind, length, chance);
          claim.accept(History.of(values, season), values);
        }
  }

  private static double[] expected(Forecast forecast) {
    return forecast.steps().stream().mapToDouble(Range::expected).toArray();
  }

  @Test
  void itIsFiniteOrderedAndNoFartherThanCanBeBelieved() {
    each(
        (past, values) -> {
          var counted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).summaryStatistics();
          var forecast = forecasting.of(past, STEPS);
          assertEquals(STEPS, forecast.steps().size());
          double apart = counted.getMax() - counted.getMin();
          double far = 1e-9 + apart * (1 + (double) STEPS / past.length());
          for (var ranges : List.of(forecast.steps(), forecast.sums()))
            for (var range : ranges)
              assertTrue(
                  Double.isFinite(range.low())
                      && range.low() <= range.expected()
                      && range.expected() <= range.high()
                      && Double.isFinite(range.high()),
                  () -> range + " of " + Arrays.toString(values));
          for (double one : expected(forecast))
            assertTrue(
                one >= counted.getMin() - far && one <= counted.getMax() + far,
                () -> one + " of " + Arrays.toString(values));
          double sum = Arrays.stream(expected(forecast)).sum();
          assertEquals(
              sum, forecast.sums().getLast().expected(), 1e-9 * Math.max(1, Math.abs(sum)));
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 100, 1e12})
  void theUnitOfMoneyChangesNothing(double unit) {
    each(
        (past, values) -> {
          var scaled =
              History.of(Arrays.stream(values).map(v -> v * unit).toArray(), past.season());
          var here = forecasting.of(past, STEPS).steps();
          var there = forecasting.of(scaled, STEPS).steps();
          double most =
              Arrays.stream(values)
                  .filter(v -> !Double.isNaN(v))
                  .map(Math::abs)
                  .max()
                  .orElseThrow();
          for (int i = 0; i < STEPS; i++) {
            assertEquals(
                here.get(i).expected(),
                there.get(i).expected() / unit,
                1e-3 * most,
                () -> Arrays.toString(values) + past.season());
            assertEquals(
                here.get(i).high(),
                there.get(i).high() / unit,
                1e-3 * most + 1e-3 * Math.abs(here.getFirst().high()));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"1,4", "1,8", "4,8", "12,6", "12,12", "12,24"})
  void aNewLevelIsBelievedAndTheOldOneForgotten(int season, int since) {
    var chance = new Random(3);
    var values = new double[36 + since];
    Arrays.setAll(values, i -> (i < 36 ? 100 : 200) + 4 * chance.nextGaussian());
    for (double one : expected(forecasting.of(History.of(values, season), 3)))
      assertTrue(one > 165 && one < 245, () -> "expected " + one);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 12, 24})
  void seasonsOfAnyLengthComeAgain(int season) {
    var values = new double[4 * season + 1];
    Arrays.setAll(values, i -> 500 + 100.0 * (i % season));
    var ahead = expected(forecasting.of(History.of(values, season), season));
    for (int i = 0; i < season; i++)
      assertEquals(500 + 100.0 * ((values.length + i) % season), ahead[i], 50.0 * season * 0.3);
  }

  @Test
  void gapsInARegularSeriesAreNoLoss() {
    var values = new double[48];
    Arrays.setAll(values, i -> i % 7 == 3 ? Double.NaN : 1000 + 10.0 * i);
    double one = expected(forecasting.of(History.of(values, 12), 1))[0];
    assertEquals(1480, one, 30);
  }
}
