package org.branchbook.tasks.acts;

import java.time.InstantSource;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/** Calls a task off; somebody else's task only with a reason. A series ends with it. */
public final class CancelTask {
  private final ChangeTask change;
  private final InstantSource clock;

  public CancelTask(ChangeTask change, InstantSource clock) {
    this.change = change;
    this.clock = clock;
  }

  /** Calls the task off for this reason; "" for none. */
  public Outcome run(Asker asker, TaskId id, int version, String reason) {
    return change.close(
        asker,
        id,
        version,
        task -> cancelledBy(asker, task),
        task -> {
          var wrong = TaskCheck.words(reason);
          if (wrong.isPresent()) return new ChangeTask.Step.Not(new Outcome.Wrong(wrong.get()));
          if (reason.isBlank() && !task.hands().author().equals(asker.id()))
            return new ChangeTask.Step.Not(new Outcome.NeedsReason(Text.of("tasks.reason.cancel")));
          var against = change.against(asker, task);
          if (against.isPresent()) return new ChangeTask.Step.Not(against.get());
          return new ChangeTask.Step.To(
              task.with(new Closing(false, clock.instant(), asker.id(), null, reason.strip())));
        },
        false);
  }

  private static boolean cancelledBy(Asker asker, Task task) {
    var closing = task.closing();
    return closing != null && !closing.done() && closing.by().equals(asker.id());
  }
}
