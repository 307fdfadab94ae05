package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.time.LocalDate;

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
  }
}
