package org.branchbook.ui.tasks;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * What can be done now to one task.
 *
 * @param task all of it; null while it is being read
 */
record Possible(TaskRow row, @Nullable Task task, Asker asker) {
  /** The acts that would do. */
  Set<TaskKeys> acts() {
    if (row.closing() != null) return EnumSet.noneOf(TaskKeys.class);
    var all =
        EnumSet.of(
            TaskKeys.DO,
            TaskKeys.TOMORROW,
            TaskKeys.POSTPONE,
            TaskKeys.REASSIGN,
            TaskKeys.PRIORITY,
            TaskKeys.REMIND,
            TaskKeys.REPEAT,
            TaskKeys.CHECKLIST,
            TaskKeys.CANCEL);
    if (row.stage() == Request.Stage.WAITING) {
      all.remove(TaskKeys.DO);
      all.remove(TaskKeys.REASSIGN);
      if (answers()) {
        all.add(TaskKeys.ACCEPT);
        all.add(TaskKeys.RETURN);
      }
    }
    if (task == null) return all;
    boolean mine = task.hands().author().equals(asker.id());
    if (row.stage() == Request.Stage.RETURNED && mine) all.add(TaskKeys.ASK_AGAIN);
    if (row.stage() == null && task.hands().delegatedBy(asker.id())) all.add(TaskKeys.TAKE_BACK);
    return all;
  }

  private boolean answers() {
    return task != null
        && task.id().equals(row.id())
        && asker.below().contains(task.hands().department());
  }
}
