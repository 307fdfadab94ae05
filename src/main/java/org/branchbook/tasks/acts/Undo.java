package org.branchbook.tasks.acts;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/**
 * How to undo what somebody just did, see {@link UndoTasks}.
 *
 * @param by who did it, and alone may undo it
 */
public record Undo(EmployeeId by, List<Step> steps) {
  /** One task to be as it was, if its version is still this one. */
  public sealed interface Step {
    /** It was changed. */
    record Restore(Task before, int version) implements Step {}

    /** It was made. */
    record Remove(TaskId id, int version) implements Step {}
  }

  public Undo {
    steps = List.copyOf(steps);
  }

  /** Nothing was done. */
  public static Undo nothing(EmployeeId by) {
    return new Undo(by, List.of());
  }

  /** The undoing of one change. */
  static Undo restore(EmployeeId by, Task before, Task now) {
    return new Undo(by, List.of(new Step.Restore(before, now.version())));
  }

  /** This and one step more. */
  Undo and(Step step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Undo(by, all);
  }

  /** This and another, to be undone together. */
  public Undo and(Undo other) {
    var all = new ArrayList<>(steps);
    all.addAll(other.steps);
    return new Undo(by, all);
  }

  /** Whether there is anything to undo. */
  public boolean possible() {
    return !steps.isEmpty();
  }
}
