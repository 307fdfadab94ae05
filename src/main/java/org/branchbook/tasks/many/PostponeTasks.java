package org.branchbook.tasks.many;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.Postponing;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.calendar.Calendars;

/** Puts many tasks off together; each keeps its hour. */
public final class PostponeTasks {
  private static final int LONGEST = 1000;

  private final TaskBulk bulk;
  private final TaskAccess access;
  private final Postponing rule;
  private final SaveTogether save;
  private final Calendars calendars;
  private final InstantSource clock;
  private final Work work;

  public PostponeTasks(
      TaskBulk bulk,
      TaskAccess access,
      Postponing rule,
      SaveTogether save,
      Calendars calendars,
      InstantSource clock,
      Work work) {
    this.bulk = bulk;
    this.access = access;
    this.rule = rule;
    this.save = save;
    this.calendars = calendars;
    this.clock = clock;
    this.work = work;
  }

  /** The day proposed: the asker's next working day. */
  public LocalDate proposed(Asker asker) {
    return calendars.of(asker.employee().department()).plus(today(clock.instant()), 1);
  }

  /** Puts these tasks off to a day. */
  public Together run(Asker asker, Collection<TaskId> tasks, LocalDate to, String reason) {
    return work.inOne(
        () ->
            put(
                asker,
                bulk.find(tasks, asker.scope(Privilege.TASK_READ)),
                to,
                reason,
                tasks.size()));
  }

  private Together put(Asker asker, List<Task> found, LocalDate to, String reason, int asked) {
    var now = clock.instant();
    if (!to.isAfter(today(now))) return new Together.Wrong(Text.of("tasks.wrong.past"));
    if (reason.length() > LONGEST)
      return new Together.Wrong(Text.of("tasks.wrong.long.words", LONGEST));
    var open = found.stream().filter(t -> t.open() && access.mayChange(asker, t)).toList();
    var asking = open.stream().filter(t -> rule.asksFor(t, on(t, to)).isPresent()).toList();
    if (!asking.isEmpty() && reason.isBlank())
      return new Together.NeedsReason(
          asking.size(), rule.asksFor(asking.getFirst(), on(asking.getFirst(), to)).orElseThrow());
    return save.run(asker, open, t -> rule.move(t, on(t, to), asker.id(), now, reason), asked);
  }

  private static Due on(Task task, LocalDate day) {
    return new Due(day, task.due().at());
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneId.systemDefault());
  }
}
