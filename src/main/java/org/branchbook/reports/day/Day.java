package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.reports.WorkFigures;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.TaskRow;

/**
 * What somebody's day holds.
 *
 * @param errands his tasks that are overdue or due today, and what he promised for a day up to
 *     tomorrow and has not kept yet, in the order of {@link DayOrder}
 * @param coming his next tasks, a few, by deadline
 * @param late a head's: his people's overdue tasks, by deadline; empty for others
 * @param lateNext where {@code late} goes on; empty where it is all there
 * @param unowned a head's: clients for whom no employee answers; empty for others
 * @param shortfall what his clients are short of; a head's, those of his people
 * @param quarter a head's: how the plan of this quarter is fulfilled; empty for others
 * @param birthdays of his clients in the days that come, on paper only
 * @param advice the best that is advised to him, on paper only
 * @param load how much work it is
 * @param totals how many there are of each, which may be more than are listed
 */
public record Day(
    LocalDate date,
    Employee who,
    List<Errand> errands,
    List<Errand> coming,
    List<TaskRow> late,
    Optional<Page.Mark> lateNext,
    List<WorkFigures.Behind> unowned,
    Shortfall shortfall,
    Optional<QuarterSoFar> quarter,
    List<Birthday> birthdays,
    List<AdviceRow> advice,
    Load load,
    Totals totals) {
  /** How many there are in all. */
  public record Totals(int overdue, int today, int promised, int coming, int late, int unowned) {}

  /**
   * How much work it is.
   *
   * @param minutes that the errands take
   * @param left minutes of work that are left of the day
   * @param begins when the working day begins
   * @param ends when it ends
   * @param evening from when on the day is looked back on
   */
  public record Load(int minutes, int left, LocalTime begins, LocalTime ends, LocalTime evening) {
    /** Whether it is more than the day holds. */
    public boolean tooMuch() {
      return minutes > left;
    }
  }

  public Day {
    errands = List.copyOf(errands);
    coming = List.copyOf(coming);
    late = List.copyOf(late);
    unowned = List.copyOf(unowned);
    birthdays = List.copyOf(birthdays);
    advice = List.copyOf(advice);
  }

  /** What of the day's own is not done yet, in its order; not what was promised for tomorrow. */
  public List<Errand> left() {
    return errands.stream().filter(e -> !e.standing().due().on().isAfter(date)).toList();
  }

  /** Appointments and other work at an hour among what is due today. */
  public long timed() {
    return errands.stream().filter(e -> e.standing().bond() == Standing.Bond.HOUR).count();
  }
}
