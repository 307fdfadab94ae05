package org.branchbook.plans.budget;

import java.util.Arrays;
import org.branchbook.plans.forecast.Forecasting;
import org.branchbook.plans.forecast.History;
import org.branchbook.plans.forecast.Widths;

/**
 * Proposes a year from the months before it: level, trend and season as the forecast of the quarter
 * sees them, and a growth on top that the bank asks for. Who has no history is proposed nothing.
 */
public final class Proposal {
  private static final double HUNDRED = 100;

  private final Forecasting forecasting = new Forecasting(Widths.usual());
  private final double growth;

  /**
   * @param percent of growth on top of what is expected; below zero for less
   */
  public Proposal(double percent) {
    growth = 1 + percent / HUNDRED;
  }

  /**
   * The months of a year.
   *
   * @param past month by month up to the last one known; those before the first fact stand at 0
   * @param ahead how many months lie between the last one known and the year's January
   */
  public Twelve of(long[] past, int ahead) {
    int first = 0;
    while (first < past.length && past[first] == 0) first++;
    if (first == past.length) return Twelve.NOTHING;
    var known = Arrays.stream(past, first, past.length).asDoubleStream().toArray();
    var steps = forecasting.of(History.of(known, Twelve.MONTHS), ahead + Twelve.MONTHS).steps();
    var months = new long[Twelve.MONTHS];
    for (int m = 0; m < Twelve.MONTHS; m++)
      months[m] = Math.round(steps.get(ahead + m).expected() * growth);
    return Twelve.of(months);
  }
}
