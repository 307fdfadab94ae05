package org.branchbook.ui.clients.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.branchbook.base.Words;

/** Days as people say them, the year only where it isn't this one. */
final class Days {
  private Days() {}

  /** 12 листопада. */
  static String day(LocalDate day, LocalDate today, Words words) {
    return said(day, today, "d MMMM", words);
  }

  /** пт, 24 листопада. */
  static String weekday(LocalDate day, LocalDate today, Words words) {
    return said(day, today, "EEE, d MMMM", words);
  }

  /** Листопад 2026. */
  static String month(LocalDate day, Words words) {
    var month = DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(day);
    return month.substring(0, 1).toUpperCase(words.locale()) + month.substring(1);
  }

  private static String said(LocalDate day, LocalDate today, String pattern, Words words) {
    return day.getYear() == today.getYear()
        ? DateTimeFormatter.ofPattern(pattern, words.locale()).format(day)
        : words.longDate(day);
  }
}
