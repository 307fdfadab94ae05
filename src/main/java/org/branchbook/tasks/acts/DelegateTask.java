package org.branchbook.tasks.acts;

import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskId;

/** Hands a task on to somebody else. */
public final class DelegateTask {
  private final ChangeTask change;
  private final TaskAccess access;

  public DelegateTask(ChangeTask change, TaskAccess access) {
    this.change = change;
    this.access = access;
  }

  /** Hands the task on; the asker follows it from then on and may take it back. */
  public Outcome run(Asker asker, TaskId id, int version, EmployeeId to) {
    return change.open(
        asker,
        id,
        version,
        task -> to.equals(task.hands().responsible()),
        task -> {
          var hands = task.hands();
          if (hands.responsible() == null)
            return new ChangeTask.Step.Not(new Outcome.Wrong(Text.of("tasks.wrong.waits")));
          return access
              .recipient(asker, to)
              .<ChangeTask.Step>map(
                  who ->
                      new ChangeTask.Step.To(
                          task.with(
                              hands.handed(
                                  who.id(),
                                  who.department(),
                                  who.id().equals(asker.id()) ? null : asker.id()))))
              .orElseGet(
                  () -> new ChangeTask.Step.Not(access.refused(asker, Privilege.TASK_CREATE, id)));
        });
  }
}
