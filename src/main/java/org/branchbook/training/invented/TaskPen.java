package org.branchbook.training.invented;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.jspecify.annotations.Nullable;

/** Writes invented tasks down at hours at which people work. */
final class TaskPen {
  private final LocalDate today;
  private final ZoneId zone;
  private final Ids ids;

  TaskPen(LocalDate today, ZoneId zone, Ids ids) {
    this.today = today;
    this.zone = zone;
    this.ids = ids;
  }

  /** An open one of some days ago. */
  Task task(Kind kind, String text, Client client, Employee who, Due due, Dice mine) {
    var made =
        WorkDays.moment(WorkDays.onOrBefore(today.minusDays(mine.between(1, 6))), mine)
            .atZone(zone)
            .toInstant();
    return Task.fresh(
            new TaskId(ids.next()),
            new Subject(
                kind,
                new Title.Written(text),
                "",
                mine.chance(0.08) ? Priority.HIGH : Priority.NORMAL,
                List.of(client.id()),
                null),
            Hands.own(who.id(), who.department()),
            Timing.by(due),
            made)
        .at(1);
  }

  /** The same, done on its day or before today by whose it is. */
  Task done(Task task, Dice mine) {
    var by =
        task.hands().responsible() == null ? task.hands().author() : task.hands().responsible();
    var day = WorkDays.onOrBefore(earlier(task.due().on(), today.minusDays(1)));
    var at = WorkDays.moment(day, mine).atZone(zone).toInstant();
    var soonest = task.made().plus(Duration.ofMinutes(20));
    return task.with(new Closing(true, at.isBefore(soonest) ? soonest : at, by, null, ""));
  }

  private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
    return b == null || a.isBefore(b) ? a : b;
  }
}
