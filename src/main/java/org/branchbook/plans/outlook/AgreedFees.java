package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Product;
import org.jspecify.annotations.Nullable;

/**
 * The fees that a holding pays by its terms: each month, once a year in the month in which it was
 * opened, and for a guarantee its rate on what is guaranteed. Nothing before it was opened and
 * after it ends.
 */
final class AgreedFees {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private AgreedFees() {}

  /**
   * In hundredths of the bank's currency.
   *
   * @param volume what is guaranteed in that month, in hundredths
   */
  static long in(YearMonth month, Agreed agreed, Product product, long volume) {
    var first = month.atDay(1);
    var end = first.plusMonths(1);
    var opened = agreed.opened();
    var closes = agreed.closes();
    if (opened != null && !opened.isBefore(end) || closes != null && !closes.isAfter(first))
      return 0;
    var terms = product.terms(first);
    if (terms.isEmpty()) return 0;
    var fees = terms.get().fee();
    if (opened != null && opened.getMonth() == month.getMonth())
      fees = fees.add(terms.get().yearly());
    var sum = fees.multiply(HUNDRED);
    if (agreed.kind() == Holding.Kind.GUARANTEE && agreed.rate() != null)
      sum =
          sum.add(commission(agreed, product, volume, later(first, opened), earlier(end, closes)));
    return sum.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  private static BigDecimal commission(
      Agreed agreed, Product product, long volume, LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(Math.abs(volume))
        .multiply(agreed.rate())
        .multiply(product.dayCount().part(from, to))
        .divide(HUNDRED);
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }
}
