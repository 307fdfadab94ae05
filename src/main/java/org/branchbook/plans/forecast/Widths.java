package org.branchbook.plans.forecast;

import java.util.List;

/**
 * How many times a history's own error the half of its interval is wide, so that four of five facts
 * lie within; and how alike different histories are off, for intervals of sums.
 */
public final class Widths {
  /**
   * At the next step, in a history's mean errors: between the 1.6 of a normal distribution and the
   * 2.1 that real histories need there, for at farther steps most of them need less (ours).
   */
  private static final double FIRST = 1.8;

  /** Errors are twice as large after a season: real ones 1.3 to 2 times (ours). */
  private static final double GROWTH = 3;

  /** How alike a history's steps are off, and two histories, until it is learned (ours). */
  private static final double BETWEEN_STEPS = 0.5;

  private static final double BETWEEN_HISTORIES = 0.2;

  private final double[] steps;
  private final double[] sums;
  private final double correlation;

  Widths(double[] steps, double[] sums, double correlation) {
    this.steps = steps;
    this.sums = sums;
    this.correlation = correlation;
  }

  /** Widths for a base too small to learn from. */
  public static Widths usual() {
    return new Widths(new double[0], new double[0], BETWEEN_HISTORIES);
  }

  /**
   * Widths of so many steps learned from histories of one season that end together; the usual ones
   * where these are too few or too short.
   */
  public static Widths learned(List<History> histories, int steps) {
    return WidthLearning.of(histories, steps);
  }

  /** How alike two histories are off: 0 not at all, 1 always both too high or both too low. */
  public double correlation() {
    return correlation;
  }

  /** The width of a step, the next being 0; beyond what was learned it grows as usual. */
  double ofStep(int step, int season) {
    if (steps.length == 0) return FIRST * growth(step, season);
    int known = Math.min(step, steps.length - 1);
    return steps[known] * growth(step, season) / growth(known, season);
  }

  /** The width of the sum of all steps up to this one. */
  double ofSum(int step, int season) {
    if (sums.length == 0) return FIRST * summedGrowth(step, season);
    int known = Math.min(step, sums.length - 1);
    return sums[known] * summedGrowth(step, season) / summedGrowth(known, season);
  }

  /** How many times farther off a forecast usually is at a step than at the next one. */
  static double growth(int step, int season) {
    return Math.sqrt(1 + GROWTH * step / season);
  }

  /** The same for the sum of all steps up to this one. */
  static double summedGrowth(int step, int season) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i <= step; i++) {
      double growth = growth(i, season);
      sum += growth;
      squares += growth * growth;
    }
    return Math.sqrt(BETWEEN_STEPS * sum * sum + (1 - BETWEEN_STEPS) * squares);
  }
}
