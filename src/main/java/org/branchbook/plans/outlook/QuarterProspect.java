package org.branchbook.plans.outlook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quarter will bring beside what is planned for it, as it was counted.
 *
 * @param week its Monday
 * @param at when it was counted
 * @param known the last month with facts; null where there are none
 * @param lines the one of whom most is expected first
 */
public record QuarterProspect(
    Quarter quarter,
    By by,
    LocalDate week,
    Instant at,
    @Nullable YearMonth known,
    List<Line> lines,
    Line total) {
  public QuarterProspect {
    lines = List.copyOf(lines);
  }

  /**
   * So many clients together.
   *
   * @param plan in hundredths of the bank's currency; null where nothing is planned
   */
  public record Line(Whole of, int clients, Outlook outlook, @Nullable Long plan) {
    /** What is expected above the plan, below it negative; null without a plan. */
    public @Nullable Long gap() {
      return plan == null ? null : outlook.expected() - plan;
    }
  }

  /** The Monday of a day's week. */
  public static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
