package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.ZoneId;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskRow;

/** Under which heading of a list a task stands. */
final class Group {
  private Group() {}

  /** Overdue, today, coming; or closed. */
  static Stretch of(TaskRow row, Instant now) {
    if (row.closing() != null) return Stretch.CLOSED;
    if (row.overdue(now)) return Stretch.OVERDUE;
    var today = now.atZone(ZoneId.systemDefault()).toLocalDate();
    return row.due().on().isAfter(today) ? Stretch.COMING : Stretch.TODAY;
  }
}
