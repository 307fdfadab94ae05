package org.branchbook.plans.earned;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A stretch of months, both ends within it. */
public record Months(YearMonth from, YearMonth to) {
  private static final int OF_QUARTER = 3;

  public Months {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
  }

  /** Which stretch, up to a month. */
  public enum Kind {
    MONTH,
    QUARTER,
    YEAR;

    /** The stretch that this month ends, from the beginning of its quarter or year on. */
    public Months until(YearMonth last) {
      int month = last.getMonthValue() - 1;
      return switch (this) {
        case MONTH -> new Months(last, last);
        case QUARTER -> new Months(last.minusMonths(month % OF_QUARTER), last);
        case YEAR -> new Months(last.minusMonths(month), last);
      };
    }
  }

  /** How many months it has. */
  public int months() {
    return (int) from.until(to, ChronoUnit.MONTHS) + 1;
  }

  /** The same months a year earlier. */
  public Months yearBefore() {
    return new Months(from.minusYears(1), to.minusYears(1));
  }
}
