package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.HoldingMonth;
import org.branchbook.plans.income.Terms;

/**
 * A holding whose income is arithmetic: its balance, rate and fees are agreed until it ends.
 *
 * @param from its first day
 * @param to the day after its last
 * @param balance positive what the client owes, negative what the bank owes him
 * @param rate per cent a year
 * @param fees a month, beside those of the terms
 * @param exchange what a unit of its currency is worth in the bank's
 */
public record Contract(
    LocalDate from,
    LocalDate to,
    BigDecimal balance,
    BigDecimal rate,
    BigDecimal fees,
    BigDecimal exchange,
    DayCount dayCount,
    Terms terms) {
  public Contract {
    if (!from.isBefore(to)) throw new IllegalArgumentException(from + " is not before " + to);
  }

  /** What it brings in a month, by components; nothing outside its term. */
  public Fact in(YearMonth month) {
    var first = later(month.atDay(1), from);
    var end = earlier(month.plusMonths(1).atDay(1), to);
    if (!first.isBefore(end)) return Fact.NOTHING;
    return new HoldingMonth(first, end, balance, rate, fees, exchange, exchange)
        .fact(dayCount, terms);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
