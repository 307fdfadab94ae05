package org.branchbook.ui.tasks;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.branchbook.base.Text;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.drafts.Later;

/** What presses, whatever screen is in front: how much is due today, and reminders that come. */
final class PressingModel {
  /** The figure on the rail goes no further. */
  private static final int MOST = 99;

  private static final Duration OFTEN = Duration.ofSeconds(30);
  private static final int AT_ONCE = 2;

  private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
  private final Set<TaskId> told = new HashSet<>();
  private final Desk desk;
  private final Background reading;
  private final Later later;
  private final Consumer<TaskRow> show;
  private boolean stopped;

  /** Watches; {@code show} brings a task that one is reminded of before him. */
  PressingModel(Desk desk, Later later, Consumer<TaskRow> show) {
    this.desk = desk;
    this.reading = Background.latest(desk.background());
    this.later = later;
    this.show = show;
    desk.hear(this::look);
  }

  /** How many tasks are overdue or due today. */
  ReadOnlyIntegerProperty due() {
    return due.getReadOnlyProperty();
  }

  /** Looks now and every half a minute from now on, until it is stopped. */
  void watch() {
    if (stopped) return;
    look();
    later.in(OFTEN, this::watch);
  }

  void stop() {
    stopped = true;
  }

  private record Pressing(int due, List<TaskRow> reminders) {}

  /** Looks at what presses now. */
  void look() {
    if (stopped) return;
    var me = desk.asker();
    var scope = me.scope(Privilege.TASK_READ);
    reading.run(
        () -> {
          var now = desk.now();
          int count = 0;
          for (var stretch : List.of(Stretch.OVERDUE, Stretch.TODAY))
            count += desk.tasks().count(TaskFilter.of(Whose.MINE, stretch), MOST, scope, now);
          return new Pressing(count, desk.tasks().reminders(me.id(), now));
        },
        found -> {
          due.set(Math.min(MOST, found.due));
          remind(found.reminders);
        },
        _ -> {}); // the status line says already that the store is out of reach
  }

  /** A quiet notice for each that is new; many are told as one. */
  private void remind(List<TaskRow> reminders) {
    var fresh = reminders.stream().filter(r -> told.add(r.id())).toList();
    if (fresh.isEmpty() || stopped) return;
    var first = fresh.getFirst();
    if (fresh.size() > AT_ONCE) {
      say(Text.of("tasks.reminder.many", fresh.size()), first);
      return;
    }
    for (var row : fresh)
      say(
          row.clientName().isEmpty()
              ? Text.of("tasks.reminder", Desk.inside(row.title()))
              : Text.of(
                  "tasks.reminder.client",
                  Desk.inside(row.title()),
                  Text.asWritten(row.clientName())),
          row);
  }

  private void say(Text what, TaskRow row) {
    desk.notices().offer(what, Text.of("tasks.reminder.show"), () -> show.accept(row));
  }
}
