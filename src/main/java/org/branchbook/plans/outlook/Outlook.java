package org.branchbook.plans.outlook;

/**
 * What a quarter will bring, in hundredths of the bank's currency.
 *
 * @param facts so far
 * @param contracts what contracts fix of the months to come
 * @param rest what is expected beside, by forecast
 * @param low how far below the rest may come, and {@code high} how far above, four times of five;
 *     neither has a sign
 */
public record Outlook(long facts, long contracts, long rest, long low, long high) {
  public static final Outlook NOTHING = new Outlook(0, 0, 0, 0, 0);

  public Outlook {
    if (low < 0 || high < 0) throw new IllegalArgumentException("distances have no sign");
  }

  /** What is expected of the whole quarter. */
  public long expected() {
    return facts + contracts + rest;
  }

  /** The least of it, nine times of ten. */
  public long least() {
    return expected() - low;
  }

  /** The most of it, nine times of ten. */
  public long most() {
    return expected() + high;
  }

  /** How a plan stands to it. */
  public Prospect prospect(long plan) {
    if (least() >= plan) return Prospect.MET;
    return most() < plan ? Prospect.MISSED : Prospect.OPEN;
  }

  /** Whether a plan will be met. */
  public enum Prospect {
    /** Even the least that is to be expected meets it. */
    MET,
    OPEN,
    /** Even the most that is to be expected misses it. */
    MISSED
  }
}
