package org.branchbook.plans.income;

/** What of facts can be added up: the bank's income, the balance, the pieces. */
public enum Amount {
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
