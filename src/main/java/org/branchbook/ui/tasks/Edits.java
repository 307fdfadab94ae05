package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.calendar.Recurrence;
import org.jspecify.annotations.Nullable;

/** Parts of a task as the form of its changes wants them. */
final class Edits {
  /** When one is reminded on a day without an hour. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private Edits() {}

  /** How it returns; null for not at all. */
  static @Nullable Recurrence rule(Task task) {
    var series = task.timing().series();
    return series == null ? null : series.rule();
  }

  /** The moment of a deadline; a whole day's is its morning. */
  static Instant moment(Due due) {
    var at = due.at() == null ? MORNING : due.at();
    return due.on().atTime(at).atZone(ZoneId.systemDefault()).toInstant();
  }
}
