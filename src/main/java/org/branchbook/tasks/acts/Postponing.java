package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Postponement;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskPolicy;

/** When a task may be put off, and when only with a reason. */
public final class Postponing {
  private final Policies policies;

  public Postponing(Policies policies) {
    this.policies = policies;
  }

  /** Why a reason is asked for; empty where none is, or where the task isn't put off at all. */
  public Optional<Text> asksFor(Task task, Due to) {
    if (to.compareTo(task.due()) <= 0) return Optional.empty();
    var promised = task.timing().promised();
    if (promised != null && to.on().isAfter(promised))
      return Optional.of(Text.of("tasks.reason.promise", promised));
    int times = task.timing().postponements().size();
    return times < policies.today(TaskPolicy.KIND).free()
        ? Optional.empty()
        : Optional.of(Text.of("tasks.reason.again", times));
  }

  /** The task with the other deadline; done earlier, it isn't put off. */
  public Task move(Task task, Due to, EmployeeId by, Instant at, String reason) {
    var timing = task.timing();
    var remind = timing.remind() == null ? null : Reminding.moved(timing.remind(), task.due(), to);
    return task.with(
        to.compareTo(task.due()) > 0
            ? timing.put(new Postponement(at, by, task.due(), to, reason.strip()), remind)
            : timing.at(to, remind));
  }
}
