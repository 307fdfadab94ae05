package org.branchbook.plans.budget;

import org.branchbook.plans.income.Fact;

/** In what is planned. */
public enum Measure {
  /** Hundredths of the bank's currency. */
  INCOME,
  /** The average daily balance in hundredths of the bank's currency, without its side. */
  VOLUME,
  /** How many transactions, policies, cards …. */
  PIECES;

  /** What a fact says of it. */
  public long of(Fact fact) {
    return switch (this) {
      case INCOME -> fact.income();
      case VOLUME -> Math.abs(fact.volume());
      case PIECES -> fact.pieces();
    };
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
