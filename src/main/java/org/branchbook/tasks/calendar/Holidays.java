package org.branchbook.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;

/**
 * What a country's law makes of a year: its public holidays, those of the church calendar too, and
 * the days off that the law or a government's decision moves. Sources: Ukraine, Labour Code, Art.
 * 67 and 73 (as of 2024), suspended under martial law; Belarus, Decree 157 and the yearly decision
 * on moving working days; Russia, Labour Code, Art. 112 and the yearly decision.
 */
public final class Holidays {
  /** The countries whose rules are known. */
  public static final Set<String> COUNTRIES = Set.of("UA", "BY", "RU");

  /** Radunitsa is the ninth day after Easter, a Tuesday. */
  private static final int RADUNITSA = 9;

  private static final int TRINITY = 49;

  /** Days off that a government has moved, from a day to a day: the first is worked. */
  private static final Map<String, List<Moved>> MOVED =
      Map.of(
          "BY",
          List.of(moved("2026-04-25", "2026-04-20")),
          "RU",
          List.of(
              moved("2025-01-04", "2025-05-02"),
              moved("2025-02-23", "2025-05-08"),
              moved("2025-03-08", "2025-06-13"),
              moved("2025-11-01", "2025-11-03"),
              moved("2025-01-05", "2025-12-31"),
              moved("2026-01-03", "2026-01-09"),
              moved("2026-01-04", "2026-12-31")));

  private record Moved(LocalDate from, LocalDate to) {}

  private final Set<DayOfWeek> week;
  private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();

  private Holidays(Set<DayOfWeek> week) {
    this.week = week;
  }

  /**
   * The special days of a year, in order; none for a country whose rules are not known.
   *
   * @param week on which days the branch works
   * @param martialLaw whether Ukraine’s holidays are working days, as under martial law
   */
  public static List<SpecialDay> of(
      String country, int year, Set<DayOfWeek> week, boolean martialLaw) {
    var all = new Holidays(week);
    switch (country) {
      case "UA" -> all.ukraine(year, martialLaw);
      case "BY" -> all.belarus(year);
      case "RU" -> all.russia(year);
      default -> {}
    }
    all.decided(country, year);
    return List.copyOf(all.days.values());
  }

  private void ukraine(int year, boolean martialLaw) {
    var easter = OrthodoxEaster.of(year);
    off(Holiday.NEW_YEAR, year, Month.JANUARY, 1);
    off(Holiday.WOMEN, year, Month.MARCH, 8);
    off(Holiday.EASTER, easter);
    off(Holiday.LABOUR, year, Month.MAY, 1);
    off(Holiday.REMEMBRANCE_AND_VICTORY, year, Month.MAY, 8);
    off(Holiday.TRINITY, easter.plusDays(TRINITY));
    off(Holiday.CONSTITUTION, year, Month.JUNE, 28);
    off(Holiday.STATEHOOD, year, Month.JULY, 15);
    off(Holiday.UKRAINE_INDEPENDENCE, year, Month.AUGUST, 24);
    off(Holiday.DEFENDERS, year, Month.OCTOBER, 1);
    off(Holiday.CHRISTMAS, year, Month.DECEMBER, 25);
    if (martialLaw)
      days.replaceAll(
          (on, day) -> new SpecialDay(on, week.contains(on.getDayOfWeek()), day.name()));
    else afterWeekends(List.copyOf(days.values()));
  }

  private void belarus(int year) {
    off(Holiday.NEW_YEAR, year, Month.JANUARY, 1);
    off(Holiday.NEW_YEAR_BREAK, year, Month.JANUARY, 2);
    off(Holiday.ORTHODOX_CHRISTMAS, year, Month.JANUARY, 7);
    off(Holiday.WOMEN, year, Month.MARCH, 8);
    off(Holiday.RADUNITSA, OrthodoxEaster.of(year).plusDays(RADUNITSA));
    off(Holiday.LABOUR, year, Month.MAY, 1);
    off(Holiday.VICTORY, year, Month.MAY, 9);
    off(Holiday.BELARUS_INDEPENDENCE, year, Month.JULY, 3);
    off(Holiday.OCTOBER_REVOLUTION, year, Month.NOVEMBER, 7);
    off(Holiday.CHRISTMAS, year, Month.DECEMBER, 25);
  }

  private void russia(int year) {
    off(Holiday.FATHERLAND_DEFENDERS, year, Month.FEBRUARY, 23);
    off(Holiday.WOMEN, year, Month.MARCH, 8);
    off(Holiday.LABOUR, year, Month.MAY, 1);
    off(Holiday.VICTORY, year, Month.MAY, 9);
    off(Holiday.RUSSIA, year, Month.JUNE, 12);
    off(Holiday.NATIONAL_UNITY, year, Month.NOVEMBER, 4);
    // those that the government has moved elsewhere are not moved to the next day too
    afterWeekends(days.values().stream().filter(d -> !movedElsewhere("RU", d.on())).toList());
    // in January the government alone moves days
    for (int day = 1; day <= 8; day++)
      off(
          day == 1
              ? Holiday.NEW_YEAR
              : day == 7 ? Holiday.ORTHODOX_CHRISTMAS : Holiday.NEW_YEAR_BREAK,
          year,
          Month.JANUARY,
          day);
  }

  private void off(Holiday holiday, int year, Month month, int day) {
    off(holiday, LocalDate.of(year, month, day));
  }

  private void off(Holiday holiday, LocalDate on) {
    days.put(on, new SpecialDay(on, false, holiday.kept()));
  }

  /** A holiday on a day off frees the next working day too. */
  private void afterWeekends(List<SpecialDay> holidays) {
    for (var holiday : holidays) {
      if (week.contains(holiday.on().getDayOfWeek())) continue;
      var free = holiday.on().plusDays(1);
      while (days.containsKey(free) || !week.contains(free.getDayOfWeek())) free = free.plusDays(1);
      days.put(free, new SpecialDay(free, false, Holiday.moved(false, holiday.on())));
    }
  }

  private void decided(String country, int year) {
    for (var moved : MOVED.getOrDefault(country, List.of())) {
      if (moved.to().getYear() != year) continue;
      days.put(moved.to(), new SpecialDay(moved.to(), false, Holiday.moved(false, moved.from())));
      if (!days.containsKey(moved.from()))
        days.put(moved.from(), new SpecialDay(moved.from(), true, Holiday.moved(true, moved.to())));
    }
  }

  private static boolean movedElsewhere(String country, LocalDate on) {
    return MOVED.getOrDefault(country, List.of()).stream().anyMatch(m -> m.from().equals(on));
  }

  private static Moved moved(String from, String to) {
    return new Moved(LocalDate.parse(from), LocalDate.parse(to));
  }
}
