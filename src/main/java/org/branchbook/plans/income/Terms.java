package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * On which terms the bank counts its income from a product, from a day on.
 *
 * @param transfer per cent a year at which the treasury lends for it, or takes what it brings in
 * @param fee what a holding pays a month, in the bank's currency
 * @param yearly what it pays once a year beside that, in the month in which it was opened
 * @param cost what serving it costs a month, in the bank's currency
 * @param loss the loss to be expected, in per cent of the volume a year: what the bank says it is
 */
public record Terms(
    LocalDate since,
    BigDecimal transfer,
    BigDecimal fee,
    BigDecimal yearly,
    BigDecimal cost,
    BigDecimal loss) {
  /** Terms without a yearly fee. */
  public Terms(
      LocalDate since, BigDecimal transfer, BigDecimal fee, BigDecimal cost, BigDecimal loss) {
    this(since, transfer, fee, BigDecimal.ZERO, cost, loss);
  }

  public Terms {
    if (cost.signum() < 0 || loss.signum() < 0)
      throw new IllegalArgumentException("cost and loss are told without a sign");
  }
}
