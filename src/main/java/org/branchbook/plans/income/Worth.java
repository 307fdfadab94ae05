package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a unit of a currency is worth in the bank's.
 *
 * @param planned when the plan was made
 * @param actual in the month itself
 */
public record Worth(BigDecimal planned, BigDecimal actual) {
  /** Of the bank's own currency. */
  public static final Worth OWN = new Worth(BigDecimal.ONE, BigDecimal.ONE);

  /**
   * A fact of the currency in the bank's. All of it is counted at the planned rate, so that it can
   * be held against the plan; the exchange effect is income × (actual − planned), and what is
   * rounded away of the components goes into it: income and effect together are what the books
   * show, to the hundredth.
   */
  public Fact of(Fact own) {
    if (equals(OWN)) return own;
    var at =
        new Fact(
            planned(own.volume()),
            planned(own.interest()),
            planned(own.transfer()),
            planned(own.fees()),
            planned(own.cost()),
            planned(own.loss()),
            0,
            planned(own.received()),
            planned(own.paid()),
            own.pieces());
    return at.withExchange(times(own.income(), actual) - at.income());
  }

  /** An amount at the planned rate, both in hundredths. */
  public long planned(long amount) {
    return times(amount, planned);
  }

  private static long times(long amount, BigDecimal rate) {
    return BigDecimal.valueOf(amount)
        .multiply(rate)
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}
