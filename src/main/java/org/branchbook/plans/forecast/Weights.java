package org.branchbook.plans.forecast;

/**
 * How much of what was off goes into the level, the trend and the seasons, and what is left of a
 * trend a step later: from 0 to 1 each.
 */
record Weights(double level, double trend, double fading, double season) {
  /** What fades faster is no trend, and what fades slower never ends (Gardner 1985). */
  private static final double FASTEST = 0.8;

  private static final double SLOWEST = 0.98;

  /** The fading is the finest of them. */
  private static final double FINER = 0.3;

  boolean sound() {
    return level > 0
        && level <= 1
        && trend >= 0
        && trend <= 1
        && fading >= FASTEST
        && fading <= SLOWEST
        && season >= 0
        && season <= 1;
  }

  /** One of them moved: 0 the level, 1 the trend, 2 the fading, 3 the season. */
  Weights moved(int which, double by) {
    return switch (which) {
      case 0 -> new Weights(level + by, trend, fading, season);
      case 1 -> new Weights(level, trend + by, fading, season);
      case 2 -> new Weights(level, trend, fading + by * FINER, season);
      default -> new Weights(level, trend, fading, season + by);
    };
  }
}
