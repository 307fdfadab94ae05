package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A holding during a month, or the part of it in which it ran: what its income is counted from.
 *
 * @param to the day after the last
 * @param balance the average daily balance in its currency: positive what the client owes, negative
 *     what the bank owes him
 * @param rate per cent a year of the contract
 * @param fees charged beside those of the terms, in its currency
 * @param planned what a unit of its currency was worth, in the bank's, when the plan was made
 * @param actual what it is worth in this month
 */
public record HoldingMonth(
    LocalDate from,
    LocalDate to,
    BigDecimal balance,
    BigDecimal rate,
    BigDecimal fees,
    BigDecimal planned,
    BigDecimal actual) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One in the bank's own currency, with no fees beside those of the terms. */
  public static HoldingMonth own(
      LocalDate from, LocalDate to, BigDecimal balance, BigDecimal rate) {
    return new HoldingMonth(
        from, to, balance, rate, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
  }

  /**
   * The income: average daily balance × (rate − transfer rate) × day count + fees − service cost −
   * expected loss; the sign follows the side of the balance. All is counted at the planned rate of
   * exchange, and what the actual one adds stands apart.
   */
  public Fact fact(DayCount dayCount, Terms terms) {
    var part = dayCount.part(from, to);
    var interest = cents(balance.multiply(rate).multiply(part).divide(HUNDRED));
    var transfer = cents(balance.multiply(terms.transfer()).multiply(part).divide(HUNDRED));
    var loss = cents(balance.abs().multiply(terms.loss()).multiply(part).divide(HUNDRED));
    var charged = cents(fees);
    // those of the terms are in the bank's own currency: no rate of exchange moves them
    var own = charged.add(interest).subtract(transfer).subtract(loss);
    return new Fact(
        planned(cents(balance)),
        planned(interest),
        -planned(transfer),
        planned(charged) + whole(cents(terms.fee())),
        whole(cents(terms.cost())),
        planned(loss),
        whole(own.multiply(actual.subtract(planned))),
        0,
        0,
        1);
  }

  private long planned(BigDecimal own) {
    return whole(own.multiply(planned));
  }

  private static BigDecimal cents(BigDecimal units) {
    return units.multiply(HUNDRED);
  }

  private static long whole(BigDecimal cents) {
    return cents.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }
}
