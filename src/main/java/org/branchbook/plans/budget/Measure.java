package org.branchbook.plans.budget;

import org.branchbook.plans.income.Amount;

/** In what is planned. */
public enum Measure {
  INCOME(Amount.INCOME),
  VOLUME(Amount.VOLUME),
  PIECES(Amount.PIECES);

  /** What of facts it is. */
  public final Amount amount;

  Measure(Amount amount) {
    this.amount = amount;
  }

  /**
   * What months say together: their sum, and of balances the mean.
   *
   * @param from the first of them, 0 being January; {@code to} doesn't count
   */
  public long of(Twelve months, int from, int to) {
    long sum = months.sum(from, to);
    return this == VOLUME && to > from ? Math.round((double) sum / (to - from)) : sum;
  }
}
