package org.branchbook.plans.daily;

/**
 * A product's day, in hundredths of the bank's currency, at the rate of the year's plan.
 *
 * @param balance at its end: what the client owes is positive, what the bank owes him negative
 * @param received what came in that day
 * @param paid what went out
 */
public record DayFact(long balance, long received, long paid) {
  /** The client's own money: what the bank owes him. */
  public long money() {
    return Math.max(0, -balance);
  }

  /** Whether anything came in or went out. */
  public boolean moved() {
    return received != 0 || paid != 0;
  }
}
