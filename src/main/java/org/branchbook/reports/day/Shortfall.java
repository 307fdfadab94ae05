package org.branchbook.reports.day;

/**
 * What clients bring in less than was planned or expected of them.
 *
 * @param clients how many of them go on deviating below
 * @param amount what is missing, in hundredths of the bank's currency, without a sign
 */
public record Shortfall(int clients, long amount) {
  public static final Shortfall NOTHING = new Shortfall(0, 0);
}
