package org.branchbook.base;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency; amounts of different currencies are never added. */
public record Money(BigDecimal amount, Currency currency) {
  /** The sum; throws {@link IllegalArgumentException} for two currencies. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency))
      throw new IllegalArgumentException(currency + " and " + other.currency);
    return new Money(amount.add(other.amount), currency);
  }
}
