package org.branchbook.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The days that a report covers, both ends included. */
public record Period(LocalDate from, LocalDate to) {
  private static final int MONTHS_OF_A_QUARTER = 3;

  /** Throws {@link IllegalArgumentException} where the end comes before the beginning. */
  public Period {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
  }

  /** A whole month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The calendar quarter that the day lies in. */
  public static Period quarter(LocalDate day) {
    int first = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
    var begins = LocalDate.of(day.getYear(), first, 1);
    return new Period(begins, begins.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1));
  }

  /** The calendar year that the day lies in. */
  public static Period year(LocalDate day) {
    return new Period(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
  }

  /** When its first day begins. */
  public Instant begins(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** When its last day has ended: the first instant that is outside. */
  public Instant ends(ZoneId zone) {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
