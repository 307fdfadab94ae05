package org.branchbook.plans.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts a history by several methods together: where seasons show, the season before, the theta
 * method and damped seasonal smoothing; where none do, the season before, the mean of the other two
 * and the usual level. The less a method would have been off at the last steps of this very history
 * (rolling origin), the more it counts: no share is fixed. Combining goes back to Bates and Granger
 * 1969, and won the M competitions (Makridakis and Hibon 2000).
 */
public final class Forecasting {
  private static final int ORIGINS = 3;
  private static final int FARTHEST = 6;

  /** Of all errors together; a method that was never off would else count alone. */
  private static final double LEAST_PART = 0.01;

  private static final List<Method> WITH_SEASONS =
      List.of(new LikelySeason(), new Theta(), new DampedSeasons());

  /** Without seasons the second and third are so alike that apart they would count twice. */
  private static final List<Method> WITHOUT =
      List.of(
          new LikelySeason(),
          new Together(List.of(new Theta(), new DampedSeasons())),
          new UsualLevel());

  private final Widths widths;

  /** Forecasts with intervals of these widths. */
  public Forecasting(Widths widths) {
    this.widths = widths;
  }

  /**
   * What is expected in so many next steps. Nothing below zero is expected of a history that never
   * was there.
   */
  public Forecast of(History past, int steps) {
    var known = known(past, steps);
    var each = new ArrayList<Range>();
    var sums = new ArrayList<Range>();
    double least = past.everNegative() ? Double.NEGATIVE_INFINITY : 0;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      sum += known.expected()[i];
      each.add(range(known.expected()[i], known.error() * widths.ofStep(i, past.season()), least));
      sums.add(range(sum, known.error() * widths.ofSum(i, past.season()), least));
    }
    return new Forecast(each, sums);
  }

  private static Range range(double expected, double half, double least) {
    return new Range(Math.max(least, expected - half), expected, Math.max(least, expected + half));
  }

  /** What is expected, and by how much such a forecast of this history was off at its next step. */
  record Known(double[] expected, double error) {}

  Known known(History past, int steps) {
    var methods = Seasonality.of(past).isPresent() ? WITH_SEASONS : WITHOUT;
    var tried = tried(methods, past, steps);
    var shares = shares(tried, methods.size());
    var expected = new double[steps];
    for (int m = 0; m < shares.length; m++) {
      var ahead = methods.get(m).ahead(past, steps);
      for (int i = 0; i < steps; i++) expected[i] += shares[m] * ahead[i];
    }
    for (int i = 0; i < steps; i++) expected[i] = past.within(expected[i], i);
    return new Known(expected, tried.isEmpty() ? scatter(past) : error(tried, shares));
  }

  /**
   * By how much each method would have been off so many steps ahead.
   *
   * @param growth how many times farther off a forecast is there than at the next step
   */
  private record Off(double growth, double[] methods) {}

  private static List<Off> tried(List<Method> methods, History past, int steps) {
    int n = past.length();
    int far = Math.min(Math.min(steps, FARTHEST), Math.max(1, n / 5));
    var offs = new ArrayList<Off>();
    for (int origin = 0; origin < ORIGINS; origin++) {
      int cut = far + origin * Math.max(1, far / 2);
      if (n - cut < Math.max(4, n / 2)) break;
      var before = past.without(cut);
      var ahead = methods.stream().map(method -> method.ahead(before, far)).toList();
      for (int i = 0; i < far; i++) {
        double fact = past.values()[n - cut + i];
        var off = new double[ahead.size()];
        for (int m = 0; m < off.length; m++) off[m] = fact - ahead.get(m)[i];
        offs.add(new Off(Widths.growth(i, past.season()), off));
      }
    }
    return offs;
  }

  /** Shares as the squares of their mean errors, the other way round; equal where none was off. */
  private static double[] shares(List<Off> tried, int methods) {
    var errors = new double[methods];
    double all = 0;
    for (var off : tried)
      for (int m = 0; m < errors.length; m++) {
        errors[m] += Math.abs(off.methods()[m]);
        all += Math.abs(off.methods()[m]);
      }
    var shares = new double[errors.length];
    double sum = 0;
    for (int m = 0; m < shares.length; m++) {
      double part = all == 0 ? 1 : Math.max(LEAST_PART, errors[m] / all);
      shares[m] = 1 / (part * part);
      sum += shares[m];
    }
    for (int m = 0; m < shares.length; m++) shares[m] /= sum;
    return shares;
  }

  private static double error(List<Off> tried, double[] shares) {
    double sum = 0;
    for (var off : tried) {
      double together = 0;
      for (int m = 0; m < shares.length; m++) together += shares[m] * off.methods()[m];
      sum += Math.abs(together) / off.growth();
    }
    return sum / tried.size();
  }

  /** The mean change from one value to the next, all that a very short history tells. */
  private static double scatter(History past) {
    var values = past.values();
    if (values.length == 1) return Math.abs(values[0]);
    double sum = 0;
    for (int i = 1; i < values.length; i++) sum += Math.abs(values[i] - values[i - 1]);
    return sum / (values.length - 1);
  }
}
