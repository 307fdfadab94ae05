package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.Objects;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** Moves the reminder of a task, or drops it. */
public final class RemindLater {
  private final ChangeTask change;

  public RemindLater(ChangeTask change) {
    this.change = change;
  }

  /** Reminds at that moment instead; null for never. */
  public Outcome run(Asker asker, TaskId id, int version, @Nullable Instant at) {
    return change.open(
        asker,
        id,
        version,
        task -> Objects.equals(task.timing().remind(), at),
        task -> new ChangeTask.Step.To(task.with(task.timing().reminding(at))));
  }
}
