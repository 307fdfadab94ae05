package org.branchbook.tasks.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.branchbook.tasks.calendar.Recurrence.OffDay;
import org.branchbook.tasks.calendar.Recurrence.Unit;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 17);

  /** Belarus in April 2026: Monday the 20th is free, Saturday the 25th is worked; then Радуница. */
  private static final WorkingCalendar MOVED =
      new WorkingCalendar(
          WorkingCalendar.PLAIN.week(),
          Map.of(
              LocalDate.of(2026, 4, 20), false,
              LocalDate.of(2026, 4, 21), false,
              LocalDate.of(2026, 4, 25), true));

  @Test
  void aMovedDayIsWorkedAndAHolidayIsNot() {
    assertEquals(LocalDate.of(2026, 4, 22), MOVED.plus(FRIDAY, 1));
    assertTrue(MOVED.works(LocalDate.of(2026, 4, 25)));
    assertEquals(LocalDate.of(2026, 4, 25), MOVED.plus(FRIDAY, 4));
    assertEquals(LocalDate.of(2026, 4, 27), MOVED.plus(FRIDAY, 5));
    assertEquals(4, MOVED.between(FRIDAY, LocalDate.of(2026, 4, 26)));
  }

  @Test
  void countingIsTheOppositeOfAdding() {
    var random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      var calendar = any(random);
      var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(720));
      int days = random.nextInt(60);
      var to = calendar.plus(from, days);
      assertTrue(calendar.works(to), "it ends on a working day");
      if (days > 0) assertEquals(days, calendar.between(from, to));
      int more = 1 + random.nextInt(20);
      if (days > 0) assertEquals(calendar.plus(from, days + more), calendar.plus(to, more));
      if (days > 0 || calendar.works(from))
        assertTrue(calendar.plus(from, days + 1).isAfter(to), "a day more is later");
      assertEquals(0, calendar.between(calendar.onOrBefore(from), from.minusDays(1)));
      assertFalse(calendar.onOrBefore(from).isAfter(from));
      assertFalse(calendar.onOrAfter(from).isBefore(from));
    }
  }

  @Test
  void whatReturnsComesInOrderAndOnlyOnceADay() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var calendar = any(random);
      var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
      var rule =
          new Recurrence(
              Unit.values()[random.nextInt(Unit.values().length)],
              1 + random.nextInt(4),
              OffDay.values()[random.nextInt(3)],
              null);
      var day = first;
      int ordinal = 0;
      for (int n = 0; n < 15; n++) {
        var next = rule.after(day, first, ordinal, calendar).orElseThrow();
        assertTrue(next.on().isAfter(day));
        assertTrue(next.ordinal() > ordinal);
        if (rule.offDay() != OffDay.STAYS) assertTrue(calendar.works(next.on()));
        day = next.on();
        ordinal = next.ordinal();
      }
    }
  }

  @Test
  void theLastOfTheMonthComesBackAfterFebruary() {
    var rule = new Recurrence(Unit.MONTH, 1, OffDay.STAYS, null);
    var first = LocalDate.of(2026, 1, 31);
    assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), rule.day(first, 1, WorkingCalendar.PLAIN));
    assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), rule.day(first, 2, WorkingCalendar.PLAIN));
    var before = new Recurrence(Unit.MONTH, 1, OffDay.BEFORE, null);
    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 27)), before.day(first, 1, WorkingCalendar.PLAIN));
  }

  @Test
  void whatWasMissedIsNotMadeUpForAndTheEndIsTheEnd() {
    var rule = new Recurrence(Unit.WEEK, 1, OffDay.AFTER, LocalDate.of(2026, 5, 31));
    assertEquals(
        Optional.of(new Recurrence.Next(4, LocalDate.of(2026, 5, 15))),
        rule.after(LocalDate.of(2026, 5, 10), FRIDAY, 0, MOVED));
    assertEquals(Optional.empty(), rule.after(LocalDate.of(2026, 5, 29), FRIDAY, 0, MOVED));
  }

  private static WorkingCalendar any(Random random) {
    var week = EnumSet.noneOf(DayOfWeek.class);
    while (week.isEmpty())
      for (var day : DayOfWeek.values()) if (random.nextInt(3) > 0) week.add(day);
    var exceptions = new HashMap<LocalDate, Boolean>();
    for (int i = 0; i < 40; i++)
      exceptions.put(
          LocalDate.of(2025, 12, 1).plusDays(random.nextInt(900)), random.nextInt(4) == 0);
    return new WorkingCalendar(week, exceptions);
  }
}
