package org.branchbook.plans.outlook;

/**
 * The outlooks of several clients added up, and all that an interval of them together is told from.
 *
 * @param low the distances below added up, and {@code lowSquares} their squares; so {@code high}
 */
public record OutlookSum(
    int clients,
    long facts,
    long contracts,
    long rest,
    double low,
    double lowSquares,
    double high,
    double highSquares) {
  public static final OutlookSum NOTHING = new OutlookSum(0, 0, 0, 0, 0, 0, 0, 0);

  /** Of one client. */
  public static OutlookSum of(Outlook one) {
    double low = one.low();
    double high = one.high();
    return new OutlookSum(
        1, one.facts(), one.contracts(), one.rest(), low, low * low, high, high * high);
  }

  /** With others. */
  public OutlookSum plus(OutlookSum others) {
    return new OutlookSum(
        clients + others.clients,
        facts + others.facts,
        contracts + others.contracts,
        rest + others.rest,
        low + others.low,
        lowSquares + others.lowSquares,
        high + others.high,
        highSquares + others.highSquares);
  }
}
