package org.branchbook.reports.day;

/**
 * What the bank may lose where a piece of work isn't done.
 *
 * @param amount in hundredths of the bank's currency, without a sign; 0 where nobody knows
 * @param percent by how much the income is off what was expected, with its sign; 0 for none
 */
public record Stake(Of of, long amount, int percent) {
  /** What the amount is. */
  public enum Of {
    /** Nobody's income: work in the house, a client without facts, or one may not see it. */
    UNKNOWN,
    /** The client's income of the last twelve whole months. */
    INCOME,
    /** What is missing against the plan. */
    GAP,
    /** What has come above it, and is to be secured. */
    ABOVE
  }

  /** Nobody knows. */
  public static final Stake UNKNOWN = new Stake(Of.UNKNOWN, 0, 0);

  /** A year's income; what costs more than it brings is nothing to lose. */
  public static Stake income(long amount) {
    return amount <= 0 ? UNKNOWN : new Stake(Of.INCOME, amount, 0);
  }

  /** A deviation. */
  public static Stake gap(Daybook.Gap gap) {
    return new Stake(gap.amount() < 0 ? Of.GAP : Of.ABOVE, Math.abs(gap.amount()), gap.percent());
  }
}
