package org.branchbook.tasks.acts;

import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskId;

/** Takes back a task that the asker gave to somebody or handed on. */
public final class TakeBackTask {
  private final ChangeTask change;

  public TakeBackTask(ChangeTask change) {
    this.change = change;
  }

  /** Makes the asker responsible again; a request to a department is cancelled instead. */
  public Outcome run(Asker asker, TaskId id, int version) {
    return change.open(
        asker,
        id,
        version,
        task -> asker.id().equals(task.hands().responsible()),
        task -> {
          if (task.hands().request() != null || !task.hands().delegatedBy(asker.id()))
            return new ChangeTask.Step.Not(new Outcome.Wrong(Text.of("tasks.wrong.takeBack")));
          return new ChangeTask.Step.To(
              task.with(task.hands().handed(asker.id(), asker.employee().department(), null)));
        });
  }
}
