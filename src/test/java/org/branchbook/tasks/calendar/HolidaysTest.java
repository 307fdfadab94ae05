package org.branchbook.tasks.calendar;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Words;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the calendars that were published. */
class HolidaysTest {
  @ParameterizedTest
  @CsvSource({
    "2016,2016-05-01",
    "2024,2024-05-05",
    "2025,2025-04-20",
    "2026,2026-04-12",
    "2027,2027-05-02",
    "2028,2028-04-16",
    "2029,2029-04-08",
    "2030,2030-04-28"
  })
  void easterMoves(int year, LocalDate on) {
    assertEquals(on, OrthodoxEaster.of(year));
  }

  private static Map<LocalDate, SpecialDay> year(String country, int year, boolean martialLaw) {
    return Holidays.of(country, year, WorkingCalendar.PLAIN.week(), martialLaw).stream()
        .collect(Collectors.toMap(SpecialDay::on, d -> d));
  }

  private static WorkingCalendar calendar(Map<LocalDate, SpecialDay> days) {
    return new WorkingCalendar(
        WorkingCalendar.PLAIN.week(),
        days.values().stream().collect(Collectors.toMap(SpecialDay::on, SpecialDay::works)));
  }

  /** Working days of a year, as official calendars of working time count them. */
  private static int workingDays(String country, int year) {
    return calendar(year(country, year, false))
        .between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
  }

  @Test
  void belarusHasRadunitsaAndMovesADay() {
    var days = year("BY", 2026, true);
    assertEquals("tasks.holiday.RADUNITSA", days.get(LocalDate.of(2026, 4, 21)).name());
    var calendar = calendar(days);
    assertFalse(calendar.works(LocalDate.of(2026, 4, 20)), "moved");
    assertFalse(calendar.works(LocalDate.of(2026, 4, 21)), "Radunitsa");
    assertTrue(calendar.works(LocalDate.of(2026, 4, 25)), "a Saturday worked instead");
    assertFalse(calendar.works(LocalDate.of(2026, 1, 2)));
    assertFalse(calendar.works(LocalDate.of(2026, 1, 7)));
    assertEquals(LocalDate.of(2025, 4, 29), dayOf(year("BY", 2025, true), Holiday.RADUNITSA));
  }

  private static LocalDate dayOf(Map<LocalDate, SpecialDay> days, Holiday holiday) {
    return days.values().stream()
        .filter(d -> d.name().equals(holiday.kept()))
        .map(SpecialDay::on)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ukraineWorksOnHolidaysUnderMartialLaw() {
    var days = year("UA", 2026, true);
    var calendar = calendar(days);
    assertEquals(11, days.size());
    assertTrue(calendar.works(LocalDate.of(2026, 1, 1)));
    assertTrue(calendar.works(LocalDate.of(2026, 8, 24)));
    assertFalse(calendar.works(LocalDate.of(2026, 4, 12)), "Easter stays a Sunday");
    assertEquals(261, calendar.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void inPeaceAHolidayOnADayOffFreesTheNextWorkingDay() {
    var calendar = calendar(year("UA", 2026, false));
    assertFalse(calendar.works(LocalDate.of(2026, 3, 9)), "the 8th is a Sunday");
    assertFalse(calendar.works(LocalDate.of(2026, 4, 13)), "Easter Monday");
    assertFalse(calendar.works(LocalDate.of(2026, 6, 1)), "after Trinity");
    assertFalse(calendar.works(LocalDate.of(2026, 6, 29)), "the 28th is a Sunday");
    assertTrue(calendar.works(LocalDate.of(2026, 1, 7)), "no holiday any more");
    assertTrue(calendar.works(LocalDate.of(2026, 5, 11)), "the 9th is no holiday any more");
    assertEquals(250, workingDays("UA", 2026));
  }

  @Test
  void russiaMovesItsNewYearHolidays() {
    var calendar = calendar(year("RU", 2026, true));
    assertFalse(calendar.works(LocalDate.of(2026, 1, 9)));
    assertFalse(calendar.works(LocalDate.of(2026, 12, 31)));
    assertFalse(calendar.works(LocalDate.of(2026, 3, 9)));
    assertFalse(calendar.works(LocalDate.of(2026, 5, 11)));
    assertEquals(247, workingDays("RU", 2026));
    assertEquals(247, workingDays("RU", 2025));
  }

  @Test
  void everyHolidayHasItsNameInEveryLanguage() {
    for (var language : Words.LANGUAGES) {
      var words = Words.in(language);
      for (var country : Holidays.COUNTRIES)
        for (int year : List.of(2025, 2026, 2027))
          for (var day : Holidays.of(country, year, WorkingCalendar.PLAIN.week(), false)) {
            var said = words.say(Holiday.text(day.name()));
            assertFalse(said.contains("⟦") || said.contains("tasks."), said);
          }
    }
    assertEquals("Day of the town", Words.in("en").say(Holiday.text("Day of the town")));
  }

  @Test
  void anUnknownCountryHasNone() {
    assertEquals(List.of(), Holidays.of("XX", 2026, WorkingCalendar.PLAIN.week(), true));
  }
}
