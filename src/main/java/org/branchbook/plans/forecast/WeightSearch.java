package org.branchbook.plans.forecast;

import org.jspecify.annotations.Nullable;

/** Looks for the likeliest weights: over a coarse grid, then by steps from its best point. */
final class WeightSearch {
  private static final double[] LEVELS = {0.05, 0.2, 0.4, 0.7};
  private static final double[] TRENDS = {0, 0.1};
  private static final double[] FADINGS = {0.85, 0.97};
  private static final double[] SEASONS = {0, 0.1, 0.3};
  private static final double[] NO_SEASONS = {0};
  private static final int ROUNDS = 8;
  private static final double FIRST_STEP = 0.1;

  /** Smooths a history with given weights. */
  interface Trial {
    /** Null where it is no likelier than this, or cannot be done with these weights. */
    @Nullable Fit with(Weights weights, double lessUnlikelyThan);
  }

  private final Trial trial;
  private @Nullable Fit best;

  private WeightSearch(Trial trial) {
    this.trial = trial;
  }

  /** The likeliest; null where no weights will do. */
  static @Nullable Fit best(Trial trial, boolean seasons) {
    return new WeightSearch(trial).best(seasons);
  }

  private @Nullable Fit best(boolean seasons) {
    for (double level : LEVELS)
      for (double trend : TRENDS)
        for (double fading : FADINGS)
          for (double season : seasons ? SEASONS : NO_SEASONS)
            attempt(new Weights(level, trend, fading, season));
    double by = FIRST_STEP;
    for (int round = 0; best != null && round < ROUNDS; round++) {
      double before = best.unlikely();
      for (int which = 0; which < (seasons ? 4 : 3); which++) {
        attempt(best.weights().moved(which, -by));
        attempt(best.weights().moved(which, by));
      }
      if (best.unlikely() == before) by /= 2;
    }
    return best;
  }

  private void attempt(Weights weights) {
    if (!weights.sound()) return;
    var fit = trial.with(weights, best == null ? Double.POSITIVE_INFINITY : best.unlikely());
    if (fit != null) best = fit;
  }
}
