package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate of exchange.
 *
 * @param currency ISO 4217
 * @param since from which day it holds, until the next one's
 * @param rate what a unit of the currency is worth in the bank's own
 */
public record Rate(String currency, LocalDate since, BigDecimal rate) {
  public Rate {
    if (rate.signum() <= 0) throw new IllegalArgumentException("a rate is above zero");
    // 41.5 and 41.50000000 are one
    rate = rate.stripTrailingZeros();
  }

  /** Whether another is of the same currency and day. */
  public boolean sameDay(@Nullable Rate other) {
    return other != null && currency.equals(other.currency) && since.equals(other.since);
  }
}
