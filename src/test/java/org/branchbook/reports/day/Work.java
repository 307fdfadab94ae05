package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.LocalTime;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Title;
import org.jspecify.annotations.Nullable;

/** Tasks of one's own on Monday, 23 November 2026. */
final class Work {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final EmployeeId ME = new EmployeeId(1);

  private Work() {}

  /** A task about a client of the same number. */
  static TaskRow task(long id, Kind kind, Priority priority, int days, @Nullable LocalTime at) {
    return new TaskRow(
        new TaskId(id),
        kind,
        new Title.Written("Task " + id),
        priority,
        new ClientId(id),
        "Client " + id,
        ME,
        "I. Melnyk",
        ME,
        "I. Melnyk",
        null,
        new Due(TODAY.plusDays(days), at),
        0,
        0,
        0,
        false,
        null,
        1);
  }

  static TaskRow call(long id, int days) {
    return task(id, Kind.CALL, Priority.NORMAL, days, null);
  }
}
