package org.branchbook.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.app.computer.Cores;
import org.branchbook.plans.forecast.Forecast;
import org.branchbook.plans.forecast.Forecasting;
import org.branchbook.plans.forecast.History;
import org.branchbook.plans.forecast.PublicSeries;
import org.branchbook.plans.forecast.PublicSeries.Known;
import org.branchbook.plans.forecast.Range;
import org.branchbook.plans.forecast.Rivals;
import org.branchbook.plans.forecast.Widths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How far off forecasts of published series are, what their intervals hold, and how fast. */
@Subject("forecast")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastBench {
  private static final String SKIPPED =
      "SKIPPED: the published series are not there: -Dshared=FOLDER";
  private static final double COVERED = 80;
  private static final double NONE = 0;
  private static final int SERIES = 10_000;

  private final Figures figures = new Figures("forecast");
  private final Cores cores = new Cores();

  /** How far off what was expected is from the facts. */
  private interface Off extends ToDoubleBiFunction<double[], Known> {}

  private static final Off MAPE =
      (expected, known) -> mean(known, i -> off(expected, known, i) / Math.abs(known.facts()[i]));

  private static final Off SMAPE =
      (expected, known) ->
          mean(
              known,
              i -> {
                double size = Math.abs(known.facts()[i]) + Math.abs(expected[i]);
                return size == 0 ? 0 : 2 * off(expected, known, i) / size;
              });

  /** In mean changes from one month to the next, the first left out, as in the table beside. */
  private static final Off MASE =
      (expected, known) -> {
        var past = known.past();
        double changes = 0;
        for (int i = 2; i < past.length; i++) changes += Math.abs(past[i] - past[i - 1]);
        double change = changes / (past.length - 2);
        return mean(known, i -> off(expected, known, i)) / 100 / change;
      };

  private interface AtStep {
    double off(int step);
  }

  private static double mean(Known known, AtStep step) {
    return 100
        * IntStream.range(0, known.facts().length).mapToDouble(step::off).sum()
        / known.facts().length;
  }

  private static double off(double[] expected, Known known, int step) {
    return Math.abs(known.facts()[step] - expected[step]);
  }

  @AfterAll
  void close() {
    figures.done();
    cores.close();
  }

  @Test
  void nearerThanOthers() {
    assumeTrue(PublicSeries.here(), SKIPPED);
    var tourism = "published: ETS %s, Theta %s, seasonal naive %s";
    competition(
        "Tourism monthly", "tourism", 12, MAPE, 21.06, tourism.formatted(21.06, 22.39, 22.56));
    competition(
        "Tourism quarterly", "tourism", 4, MAPE, 15.31, tourism.formatted(15.31, 15.93, 16.46));
    competition("M1 monthly", "m1", 12, SMAPE, NONE, "");
    competition("M1 quarterly", "m1", 4, SMAPE, 16.5, "the bound is the program's own");
    var accounts = PublicSeries.accounts();
    against("berka, 3 months, sMAPE", accounts, SMAPE, 47.03, "table's best: 47.03");
    against("berka, 3 months, MASE", accounts, MASE, 0.896, "table's best: 0.896");
    covered("berka", accounts);
  }

  private void competition(
      String name, String file, int season, Off off, double bound, String published) {
    var series = PublicSeries.of(file, season);
    against(name + (off == MAPE ? ", MAPE" : ", sMAPE"), series, off, bound, published);
    covered(name, series);
  }

  /** Where nothing is published, the bound is the best of the rivals in this run. */
  private void against(
      String name, List<Known> series, Off off, double published, String publishedName) {
    var rivals =
        Rivals.all().entrySet().stream()
            .map(r -> new Rival(r.getKey(), average(series, off, r.getValue())))
            .toList();
    double best = rivals.stream().mapToDouble(Rival::off).min().orElseThrow();
    var forecasting = new Forecasting(Widths.usual());
    double ours = average(series, off, (past, steps) -> expected(forecasting.of(past, steps)));
    var note =
        rivals.stream()
            .map(r -> String.format(Locale.ROOT, "%s %.2f", r.name(), r.off()))
            .collect(Collectors.joining(", ", series.size() + " series; in this run: ", ""));
    figures.atMost(
        published == NONE ? best : published,
        name,
        ours,
        off == MASE ? "" : "%",
        best,
        "the best of " + note + (publishedName.isEmpty() ? "" : "; " + publishedName));
  }

  private record Rival(String name, double off) {}

  private static double average(
      List<Known> series, Off off, BiFunction<History, Integer, double[]> method) {
    return series.stream()
        .mapToDouble(
            known -> off.applyAsDouble(method.apply(known.history(), known.facts().length), known))
        .average()
        .orElseThrow();
  }

  private static double[] expected(Forecast forecast) {
    return forecast.steps().stream().mapToDouble(Range::expected).toArray();
  }

  private void covered(String name, List<Known> series) {
    int steps = series.getFirst().facts().length;
    var histories = series.stream().map(Known::history).toList();
    var learned = Widths.learned(histories, steps);
    System.out.printf(Locale.ROOT, "%s: correlation %.3f%n", name, learned.correlation());
    double usual = covered(series, new Forecasting(Widths.usual()), false);
    double ours = covered(series, new Forecasting(learned), false);
    double sums = covered(series, new Forecasting(learned), true);
    figures.atMost(
        4,
        name + ", coverage off 80 %",
        Math.abs(ours - COVERED),
        "points",
        4,
        String.format(
            Locale.ROOT,
            "%.1f %% of facts within; of the sums of all steps %.1f %%; before learning %.1f %%",
            ours,
            sums,
            usual));
  }

  private static double covered(List<Known> series, Forecasting forecasting, boolean sums) {
    int within = 0;
    int all = 0;
    for (var known : series) {
      var forecast = forecasting.of(known.history(), known.facts().length);
      double sum = 0;
      for (int i = 0; i < known.facts().length; i++) {
        sum += known.facts()[i];
        if (sums && i < known.facts().length - 1) continue;
        var range = (sums ? forecast.sums() : forecast.steps()).get(i);
        double fact = sums ? sum : known.facts()[i];
        all++;
        if (range.low() <= fact && fact <= range.high()) within++;
      }
    }
    return 100.0 * within / all;
  }

  @Test
  void quick() {
    var hundred = invented(400, 100);
    double each = Double.MAX_VALUE;
    for (int round = 0; round < 12; round++) each = Math.min(each, busy(hundred, 12));
    figures.atMost(
        0.5, "a series of 100 months, 12 ahead", each, "ms", 4.1, "thetaf of R; processor time");
    var many = invented(SERIES, 36);
    double seconds = Double.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      cores.all(parts(many));
      seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
    }
    figures.atMost(5, "10,000 series of 36 months, 3 ahead", seconds, "s", 5, "2 cores");
  }

  /** Seasonal in the mean, with a trend and chance. */
  private static List<History> invented(int count, int months) {
    var chance = new Random(6);
    var histories = new ArrayList<History>();
    for (int s = 0; s < count; s++) {
      var values = new double[months];
      double season = s % 3 * 0.15;
      for (int i = 0; i < months; i++)
        values[i] =
            (1000 + 2 * i)
                * (1 + season * Math.sin(2 * Math.PI * i / 12))
                * Math.exp(0.1 * chance.nextGaussian());
      histories.add(History.of(values, 12));
    }
    return histories;
  }

  private static double busy(List<History> histories, int steps) {
    var forecasting = new Forecasting(Widths.usual());
    long before = Figures.processor();
    histories.forEach(past -> forecasting.of(past, steps));
    return (Figures.processor() - before) / 1e6 / histories.size();
  }

  private static List<Callable<Double>> parts(List<History> many) {
    int part = 500;
    return IntStream.range(0, many.size() / part)
        .<Callable<Double>>mapToObj(i -> () -> busy(many.subList(i * part, (i + 1) * part), 3))
        .toList();
  }
}
