package org.branchbook.plans.earned;

import org.branchbook.clients.ClientId;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.plans.income.Earner;
import org.jspecify.annotations.Nullable;

/** A line of the list of clients by income. */
public record IncomeRow(ClientId client, Earner earner, Sums sums) {
  private static final double HUNDRED = 100;

  /**
   * By how many per cent the income has changed in a year; null where there was none to compare.
   */
  public @Nullable Double change() {
    return change(sums);
  }

  /** The same of any sums. */
  public static @Nullable Double change(Sums sums) {
    return sums.before() <= 0 ? null : HUNDRED * (sums.income() - sums.before()) / sums.before();
  }
}
