package org.branchbook.tasks.acts;

import java.util.ArrayList;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/** Ticks a line of a task's checklist, or takes the tick away. */
public final class TickItem {
  private final ChangeTask change;

  public TickItem(ChangeTask change) {
    this.change = change;
  }

  /** Ticks the line with this number, from 0 on. */
  public Outcome run(Asker asker, TaskId id, int version, int line, boolean ticked) {
    return change.open(
        asker,
        id,
        version,
        task -> tick(task, line, ticked).equals(task),
        task ->
            line < task.checklist().size()
                ? new ChangeTask.Step.To(tick(task, line, ticked))
                : new ChangeTask.Step.Not(new Outcome.Gone()));
  }

  private static Task tick(Task task, int line, boolean ticked) {
    if (line >= task.checklist().size()) return task;
    var lines = new ArrayList<>(task.checklist());
    lines.set(line, new Item(lines.get(line).words(), ticked));
    return task.with(lines);
  }
}
