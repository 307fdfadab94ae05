package org.branchbook.tasks.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something returns.
 *
 * @param step every so many units, 1 to 99
 * @param offDay what becomes of a day on which the branch doesn't work
 * @param until the last day on which it may return; null for without end
 */
public record Recurrence(Unit unit, int step, OffDay offDay, @Nullable LocalDate until) {
  /** What is counted. */
  public enum Unit {
    WORKING_DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** Where a day goes on which the branch doesn't work. */
  public enum OffDay {
    BEFORE,
    AFTER,
    STAYS
  }

  public Recurrence {
    if (step < 1 || step > 99) throw new IllegalArgumentException("step " + step);
  }

  /**
   * The day of the one with this ordinal, counted from the first and not from the one before it:
   * the 31st comes back after February. Empty after the end.
   */
  public Optional<LocalDate> day(LocalDate first, int ordinal, WorkingCalendar calendar) {
    long count = (long) ordinal * step;
    var plain =
        switch (unit) {
          case WORKING_DAY -> calendar.plus(first, Math.toIntExact(count));
          case WEEK -> first.plusWeeks(count);
          case MONTH -> first.plusMonths(count);
          case QUARTER -> first.plusMonths(3 * count);
          case YEAR -> first.plusYears(count);
        };
    if (until != null && plain.isAfter(until)) return Optional.empty();
    return Optional.of(
        switch (offDay) {
          case BEFORE -> calendar.onOrBefore(plain);
          case AFTER -> calendar.onOrAfter(plain);
          case STAYS -> plain;
        });
  }

  /**
   * The first one after a day, with its ordinal: those missed meanwhile are not made up for. Empty
   * after the end.
   */
  public Optional<Next> after(
      LocalDate day, LocalDate first, int ordinal, WorkingCalendar calendar) {
    for (int i = ordinal + 1; ; i++) {
      var found = day(first, i, calendar);
      if (found.isEmpty()) return Optional.empty();
      if (found.get().isAfter(day)) return Optional.of(new Next(i, found.get()));
    }
  }

  /** The next one: which of the series, and when. */
  public record Next(int ordinal, LocalDate on) {}
}
