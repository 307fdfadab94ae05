package org.branchbook.plans.forecast;

import java.util.Arrays;

/**
 * What has been counted in even steps, the oldest first, with the number of steps after which a
 * season comes again: 12 for months, 4 for quarters, 1 where there is none.
 */
public final class History {
  private final double[] values;
  private final int season;

  private History(double[] values, int season) {
    this.values = values;
    this.season = season;
  }

  /**
   * A history of these values. A value that is no number ({@code NaN}) was not counted: it is taken
   * from the line between its neighbours, or from the last one counted; those before the first one
   * counted are left out.
   *
   * @throws IllegalArgumentException where nothing was counted, a value is infinite, or the season
   *     is less than 1
   */
  public static History of(double[] values, int season) {
    if (season < 1) throw new IllegalArgumentException("a season of " + season);
    for (double value : values)
      if (Double.isInfinite(value)) throw new IllegalArgumentException("counted " + value);
    int first = 0;
    while (first < values.length && Double.isNaN(values[first])) first++;
    if (first == values.length) throw new IllegalArgumentException("nothing was counted");
    var counted = Arrays.copyOfRange(values, first, values.length);
    fillGaps(counted);
    return new History(counted, season);
  }

  private static void fillGaps(double[] values) {
    int known = 0;
    for (int i = 1; i < values.length; i++) {
      if (Double.isNaN(values[i])) continue;
      for (int gap = known + 1; gap < i; gap++)
        values[gap] =
            values[known] + (values[i] - values[known]) * (gap - known) / (double) (i - known);
      known = i;
    }
    Arrays.fill(values, known, values.length, values[known]);
  }

  /** How many steps have been counted. */
  public int length() {
    return values.length;
  }

  /** After how many steps a season comes again. */
  public int season() {
    return season;
  }

  /** Not a copy: whoever changes it changes the history. */
  double[] values() {
    return values;
  }

  double last() {
    return values[values.length - 1];
  }

  /** The same without the last steps; at least one is left. */
  History without(int steps) {
    return new History(Arrays.copyOf(values, values.length - steps), season);
  }

  /** Whether all values are above zero, so that seasons can multiply them. */
  boolean positive() {
    for (double value : values) if (value <= 0) return false;
    return true;
  }

  /**
   * The nearest to what is expected at a step that can be believed: no farther beyond the least and
   * the greatest value than they are apart, and as much more as a straight line between them would
   * lead; nor below zero where nothing ever was.
   */
  double within(double expected, int step) {
    double least = values[0];
    double greatest = values[0];
    for (double value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    double far = (greatest - least) * (1 + (step + 1.0) / values.length);
    double floor = least < 0 ? least - far : Math.max(0, least - far);
    return Math.clamp(expected, floor, greatest + far);
  }

  /** Whether a value was below zero, so that one to come may be too. */
  boolean everNegative() {
    for (double value : values) if (value < 0) return true;
    return false;
  }
}
