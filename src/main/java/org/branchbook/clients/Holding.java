package org.branchbook.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product that a client holds.
 *
 * @param name as the bank calls it: "Deposit «Stable», 12 months"
 * @param number the contract's or account's number
 * @param key (system, number) in the core banking system, unique; "" for entered by hand
 * @param currency ISO 4217
 * @param amount balance, limit or sum, in the currency; null where unknown
 * @param rate per cent a year; null where there is none
 * @param closes the planned end; null for open-ended
 * @param closed when it really ended; null while it runs
 */
public record Holding(
    long id,
    ClientId client,
    Kind kind,
    String name,
    String number,
    String key,
    String currency,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal rate,
    @Nullable LocalDate opened,
    @Nullable LocalDate closes,
    @Nullable LocalDate closed,
    int version) {
  /** What kind of product. */
  public enum Kind {
    ACCOUNT,
    DEPOSIT,
    LOAN,
    CARD,
    GUARANTEE,
    INSURANCE,
    OTHER
  }
}
