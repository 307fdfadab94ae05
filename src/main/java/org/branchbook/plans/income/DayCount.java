package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/** Which part of a year some days are, as a product's interest counts them. (ISDA 2006, 4.16.) */
public enum DayCount {
  /** The days of each year over that year's length. */
  ACT_ACT,
  ACT_360,
  ACT_365,
  /** Every month has 30 days and every year 360; the 31st counts as the 30th. */
  THIRTY_360;

  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final int BANK_YEAR = 360;
  private static final int BANK_MONTH = 30;
  private static final int COMMON_YEAR = 365;

  /** The part of a year from a day on and up to another, which doesn't count itself. */
  public BigDecimal part(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    return switch (this) {
      case ACT_360 -> over(ChronoUnit.DAYS.between(from, to), BANK_YEAR);
      case ACT_365 -> over(ChronoUnit.DAYS.between(from, to), COMMON_YEAR);
      case THIRTY_360 -> over(bankDays(to) - bankDays(from), BANK_YEAR);
      case ACT_ACT -> {
        var part = BigDecimal.ZERO;
        for (var start = from; start.isBefore(to); ) {
          var newYear = LocalDate.of(start.getYear() + 1, 1, 1);
          var end = newYear.isBefore(to) ? newYear : to;
          part =
              part.add(
                  over(ChronoUnit.DAYS.between(start, end), Year.of(start.getYear()).length()));
          start = end;
        }
        yield part;
      }
    };
  }

  private static long bankDays(LocalDate day) {
    // the month's end is the 30th, whatever the calendar says of its last day but the 31st
    int inMonth = Math.min(day.getDayOfMonth(), BANK_MONTH);
    return (long) BANK_YEAR * day.getYear() + BANK_MONTH * (day.getMonthValue() - 1L) + inMonth;
  }

  private static BigDecimal over(long days, int year) {
    return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(year), EXACT);
  }
}
