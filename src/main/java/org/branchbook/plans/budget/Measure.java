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
}
