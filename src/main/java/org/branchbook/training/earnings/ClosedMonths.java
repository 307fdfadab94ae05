package org.branchbook.training.earnings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.branchbook.plans.loading.Frozen;
import org.branchbook.staff.EmployeeId;

/**
 * Which months the branch has closed, each early in the month after it. The last one that is over
 * is still open: closing it is for the learner.
 *
 * @param who has closed them
 */
public record ClosedMonths(EmployeeId who, ZoneId zone) {
  private static final int DAY = 5;
  private static final LocalTime HOUR = LocalTime.of(16, 40);

  /** All months of the facts up to the one before the last. */
  public List<Frozen> until(LocalDate today) {
    return IntStream.rangeClosed(2, Earnings.MONTHS)
        .mapToObj(back -> closed(YearMonth.from(today).minusMonths(back)))
        .toList();
  }

  private Frozen closed(YearMonth month) {
    var day = month.plusMonths(1).atDay(DAY);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) day = day.plusDays(1);
    return new Frozen(month, who, day.atTime(HOUR).atZone(zone).toInstant());
  }
}
