package org.branchbook.plans.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the widths of intervals from the histories of the base themselves: the last steps are kept
 * back and forecast, and the width is a point of the errors (split conformal prediction, Vovk et
 * al. 2005). Of several origins the median is taken, so that one bad year for all does not widen
 * everything.
 */
final class WidthLearning {
  /**
   * A little less than four of five: what is left of a history is always shorter than the whole
   * one, and is forecast worse. Over five origins of ten public sets this point covered 80 % in the
   * mean.
   */
  private static final double POINT = 0.77;

  private static final int ORIGINS = 5;

  /** Fewer histories than these teach nothing, and more only take time. */
  private static final int ENOUGH = 30;

  private static final int MOST = 2000;
  private static final int SHORTEST = 8;

  /** How far off in widths counts in full for the correlation. */
  private static final double FARTHEST = 2;

  private final Forecasting forecasting = new Forecasting(Widths.usual());
  private final List<History> histories;
  private final int steps;
  private final List<double[]> ofSteps = new ArrayList<>();
  private final List<double[]> ofSums = new ArrayList<>();
  private final List<Double> correlations = new ArrayList<>();

  private WidthLearning(List<History> histories, int steps) {
    this.histories = histories;
    this.steps = steps;
  }

  static Widths of(List<History> histories, int steps) {
    var learning = new WidthLearning(some(histories), steps);
    int apart = Math.max(1, steps / 2);
    for (int origin = 1; origin <= ORIGINS; origin++) learning.keepBack(origin * apart);
    return learning.learned();
  }

  /** All, or every second, every third… where they are many. */
  private static List<History> some(List<History> all) {
    int each = Math.max(1, Math.ceilDiv(all.size(), MOST));
    var some = new ArrayList<History>();
    for (int i = 0; i < all.size(); i += each) some.add(all.get(i));
    return some;
  }

  private void keepBack(int cut) {
    int far = Math.min(cut, steps);
    var stepsOff = new ArrayList<double[]>();
    var sumsOff = new ArrayList<double[]>();
    int season = 1;
    for (var past : histories) {
      if (past.length() - cut < Math.max(SHORTEST, steps)) continue;
      season = past.season();
      var known = forecasting.known(past.without(cut), far);
      if (known.error() == 0) continue;
      var each = new double[far];
      var sums = new double[far];
      double sum = 0;
      for (int i = 0; i < far; i++) {
        double off = past.values()[past.length() - cut + i] - known.expected()[i];
        sum += off;
        each[i] = off / known.error();
        sums[i] = sum / known.error();
      }
      stepsOff.add(each);
      sumsOff.add(sums);
    }
    if (stepsOff.size() < ENOUGH) return;
    var widths = new double[steps];
    var widthsOfSums = new double[steps];
    for (int i = 0; i < steps; i++) {
      int last = Math.min(i, far - 1);
      widths[i] = point(stepsOff, last) * Widths.growth(i, season) / Widths.growth(last, season);
      widthsOfSums[i] =
          point(sumsOff, last) * Widths.summedGrowth(i, season) / Widths.summedGrowth(last, season);
    }
    ofSteps.add(widths);
    ofSums.add(widthsOfSums);
    correlations.add(correlation(sumsOff, far - 1, widthsOfSums[far - 1]));
  }

  private static double point(List<double[]> offs, int step) {
    var sorted = offs.stream().mapToDouble(off -> Math.abs(off[step])).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(POINT * sorted.length))];
  }

  /** The mean product of two histories' errors as a share of their mean square. */
  private static double correlation(List<double[]> offs, int step, double width) {
    double sum = 0;
    double squares = 0;
    for (var off : offs) {
      double times = width == 0 ? 0 : Math.clamp(off[step] / width, -FARTHEST, FARTHEST);
      sum += times;
      squares += times * times;
    }
    return squares == 0 ? 0 : (sum * sum - squares) / ((offs.size() - 1) * squares);
  }

  private Widths learned() {
    if (ofSteps.isEmpty()) return Widths.usual();
    double alike = correlations.stream().mapToDouble(c -> c).average().orElseThrow();
    return new Widths(medians(ofSteps), medians(ofSums), Math.clamp(alike, 0, 1));
  }

  private static double[] medians(List<double[]> curves) {
    var medians = new double[curves.getFirst().length];
    for (int i = 0; i < medians.length; i++) {
      int step = i;
      var sorted = curves.stream().mapToDouble(curve -> curve[step]).sorted().toArray();
      var middle = Arrays.copyOfRange(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1);
      medians[i] = Arrays.stream(middle).average().orElseThrow();
    }
    return medians;
  }
}
