package org.branchbook.tasks.calendar;

import java.time.LocalDate;

/** The Orthodox Easter, by which other holidays move. */
public final class OrthodoxEaster {
  /** What the Gregorian calendar is ahead of the Julian one, from March 1900 to February 2100. */
  private static final int AHEAD = 13;

  private OrthodoxEaster() {}

  /**
   * Its Sunday in the Gregorian calendar, by Meeus’s algorithm for the Julian one.
   *
   * @param year from 1901 to 2099
   */
  public static LocalDate of(int year) {
    if (year < 1901 || year > 2099) throw new IllegalArgumentException("Easter of " + year);
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int place = d + e + 114;
    return LocalDate.of(year, place / 31, place % 31 + 1).plusDays(AHEAD);
  }
}
