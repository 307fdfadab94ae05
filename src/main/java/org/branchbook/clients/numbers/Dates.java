package org.branchbook.clients.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates inside numbers. */
final class Dates {
  private Dates() {}

  static Optional<LocalDate> yearMonthDay(String digits) {
    return of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
  }

  static Optional<LocalDate> dayMonthYear(String digits, int century) {
    return of(century + part(digits, 4, 6), part(digits, 2, 4), part(digits, 0, 2));
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
