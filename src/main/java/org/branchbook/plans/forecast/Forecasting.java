package org.branchbook.plans.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts a history by several methods together. Where seasons show, it is the mean of the season
 * before, the theta method and damped smoothing; where none do, that mean and the usual level, the
 * more of each the less it would have been off at the last steps of this very history (rolling
 * origin). Combining by the mean goes back to Bates and Granger 1969, and won the M competitions
 * (Makridakis and Hibon 2000).
 */
public final class Forecasting {
  private static final int ORIGINS = 3;
  private static final int FARTHEST = 6;

  /** The higher, the more the better one alone counts. */
  private static final double STRICTNESS = 4;

  private final Method moving =
      new Together(List.of(new LikelySeason(), new Theta(), new DampedSeasons()));
  private final Method usual = new UsualLevel();
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
    var tried = tried(past, steps);
    var expected = moving.ahead(past, steps);
    boolean seasons = Seasonality.of(past).isPresent();
    double share = seasons ? 1 : share(tried);
    var level = usual.ahead(past, steps);
    boolean negative = past.everNegative();
    for (int i = 0; i < steps; i++) {
      expected[i] = share * expected[i] + (1 - share) * level[i];
      if (!negative) expected[i] = Math.max(0, expected[i]);
    }
    return new Known(expected, tried.isEmpty() ? scatter(past) : error(tried, share));
  }

  /**
   * By how much both would have been off so many steps ahead.
   *
   * @param growth how many times farther off a forecast is there than at the next step
   */
  private record Off(double growth, double moving, double usual) {}

  private List<Off> tried(History past, int steps) {
    int n = past.length();
    int far = Math.min(Math.min(steps, FARTHEST), Math.max(1, n / 5));
    var offs = new ArrayList<Off>();
    for (int origin = 0; origin < ORIGINS; origin++) {
      int cut = far + origin * Math.max(1, far / 2);
      if (n - cut < Math.max(4, n / 2)) break;
      var before = past.without(cut);
      var one = moving.ahead(before, far);
      var other = usual.ahead(before, far);
      for (int i = 0; i < far; i++) {
        double fact = past.values()[n - cut + i];
        offs.add(new Off(Widths.growth(i, past.season()), fact - one[i], fact - other[i]));
      }
    }
    return offs;
  }

  /** How much of the moving forecast the mixture holds, from 0 to 1. */
  private static double share(List<Off> tried) {
    double moving = 0;
    double usual = 0;
    for (var off : tried) {
      moving += Math.abs(off.moving());
      usual += Math.abs(off.usual());
    }
    if (moving == 0 && usual == 0) return 0.5;
    return 1 / (1 + Math.pow(moving / usual, STRICTNESS));
  }

  private static double error(List<Off> tried, double share) {
    double sum = 0;
    for (var off : tried)
      sum += Math.abs(share * off.moving() + (1 - share) * off.usual()) / off.growth();
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
