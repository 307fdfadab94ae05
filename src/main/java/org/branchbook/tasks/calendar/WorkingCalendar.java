package org.branchbook.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * On which days a branch works.
 *
 * @param week the days of an ordinary week on which it works; at least one
 * @param exceptions days that are otherwise than the week says: true for a working day that was
 *     moved there, false for a holiday
 */
public record WorkingCalendar(Set<DayOfWeek> week, Map<LocalDate, Boolean> exceptions) {
  /** Monday to Friday, without holidays. */
  public static final WorkingCalendar PLAIN =
      new WorkingCalendar(
          Set.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY),
          Map.of());

  public WorkingCalendar {
    week = Set.copyOf(week);
    exceptions = Map.copyOf(exceptions);
    if (week.isEmpty()) throw new IllegalArgumentException("a branch works on some day");
  }

  /** Whether the branch works on that day. */
  public boolean works(LocalDate day) {
    var exception = exceptions.get(day);
    return exception == null ? week.contains(day.getDayOfWeek()) : exception;
  }

  /** The first working day on or after a day. */
  public LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!works(found)) found = found.plusDays(1);
    return found;
  }

  /** The last working day on or before a day. */
  public LocalDate onOrBefore(LocalDate day) {
    var found = day;
    while (!works(found)) found = found.minusDays(1);
    return found;
  }

  /**
   * So many working days later; the day itself doesn't count. With 0, the first working day on or
   * after it.
   */
  public LocalDate plus(LocalDate day, int workingDays) {
    if (workingDays < 0) throw new IllegalArgumentException("working days: " + workingDays);
    if (workingDays == 0) return onOrAfter(day);
    var found = day;
    for (int i = 0; i < workingDays; i++) found = onOrAfter(found.plusDays(1));
    return found;
  }

  /** Working days after the first day, up to and with the last; 0 where the last isn't later. */
  public int between(LocalDate first, LocalDate last) {
    int count = 0;
    for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1))
      if (works(day)) count++;
    return count;
  }
}
