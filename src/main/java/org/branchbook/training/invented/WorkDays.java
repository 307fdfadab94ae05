package org.branchbook.training.invented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When the branch works: Monday to Friday from nine to six; the contact centre on Saturday too. */
final class WorkDays {
  private WorkDays() {}

  static boolean open(LocalDate day, boolean centre) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> centre;
      case SUNDAY -> false;
      default -> true;
    };
  }

  /** The first working day on or after a day. */
  static LocalDate onOrAfter(LocalDate day, boolean centre) {
    var next = day;
    while (!open(next, centre)) next = next.plusDays(1);
    return next;
  }

  /** The last working day on or before a day. */
  static LocalDate onOrBefore(LocalDate day) {
    var last = day;
    while (!open(last, false)) last = last.minusDays(1);
    return last;
  }

  /** So many working days later. */
  static LocalDate plus(LocalDate day, int days) {
    var later = onOrAfter(day, false);
    for (int i = 0; i < days; i++) later = onOrAfter(later.plusDays(1), false);
    return later;
  }

  /** A moment of a working day, less often at lunch. */
  static LocalDateTime moment(LocalDate day, Dice dice) {
    int last = day.getDayOfWeek() == DayOfWeek.SATURDAY ? 14 : 17;
    int hour = dice.between(9, last);
    if (hour == 13 && dice.chance(0.6)) hour = dice.between(9, last);
    return day.atTime(LocalTime.of(hour, dice.between(hour == 9 ? 5 : 0, 57)));
  }
}
