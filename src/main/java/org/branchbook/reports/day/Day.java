package org.branchbook.reports.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.contacts.ContactRow;
import org.branchbook.reports.WorkFigures;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.TaskRow;

/**
 * What somebody's day holds, each list in the order of its deadlines.
 *
 * @param overdue his tasks whose deadline has passed
 * @param today his tasks that are due today and not overdue yet, appointments among them
 * @param promised what he promised to clients for a day up to tomorrow and has not kept yet
 * @param coming his next tasks, a few
 * @param late a head's: his people's overdue tasks; empty for others
 * @param lateNext where {@code late} goes on; empty where it is all there
 * @param unowned a head's: clients for whom no employee answers; empty for others
 * @param totals how many there are of each, which may be more than are listed
 */
public record Day(
    LocalDate date,
    Employee who,
    List<TaskRow> overdue,
    List<TaskRow> today,
    List<ContactRow> promised,
    List<TaskRow> coming,
    List<TaskRow> late,
    Optional<Page.Mark> lateNext,
    List<WorkFigures.Behind> unowned,
    Totals totals) {
  /** How many there are in all. */
  public record Totals(int overdue, int today, int promised, int coming, int late, int unowned) {}

  public Day {
    overdue = List.copyOf(overdue);
    today = List.copyOf(today);
    promised = List.copyOf(promised);
    coming = List.copyOf(coming);
    late = List.copyOf(late);
    unowned = List.copyOf(unowned);
  }

  /** Whether nothing presses. */
  public boolean quiet() {
    return overdue.isEmpty() && today.isEmpty() && promised.isEmpty();
  }

  /** Appointments and other work at an hour among what is due today. */
  public long timed() {
    return today.stream().filter(t -> t.due().at() != null).count();
  }
}
