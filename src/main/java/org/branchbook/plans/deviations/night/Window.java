package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months that are looked at: the period to date, those compared with, and the latest three
 * before the last. All of them are numbered from the first on, which is 0.
 *
 * @param last the last month whose facts are there
 * @param length of the whole period: 1, 3 or 12 months
 */
record Window(YearMonth last, int length) {
  static final int YEAR = 12;
  static final int THREE = 3;

  /** The first month of the period. */
  YearMonth start() {
    return last.minusMonths((last.getMonthValue() - 1) % length);
  }

  /** The first month of all. */
  YearMonth first() {
    return start().minusMonths(YEAR);
  }

  private int at(YearMonth month) {
    return (int) first().until(month, ChronoUnit.MONTHS);
  }

  /** Whether a month belongs to the period to date. */
  boolean toDate(int month) {
    return month >= YEAR && month <= at(last);
  }

  /** Whether it belongs to the same months a year before. */
  boolean yearBefore(int month) {
    return month <= at(last) - YEAR;
  }

  /** Whether it is one of the three before the period. */
  boolean before(int month) {
    return month >= YEAR - THREE && month < YEAR;
  }

  /** Whether it is the last. */
  boolean isLast(int month) {
    return month == at(last);
  }

  /** Whether it is one of the three before the last. */
  boolean lately(int month) {
    return month < at(last) && month >= at(last) - THREE;
  }
}
