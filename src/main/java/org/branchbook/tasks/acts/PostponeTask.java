package org.branchbook.tasks.acts;

import java.time.InstantSource;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/** Gives a task another deadline. */
public final class PostponeTask {
  private final ChangeTask change;
  private final Postponing rule;
  private final InstantSource clock;

  public PostponeTask(ChangeTask change, Postponing rule, InstantSource clock) {
    this.change = change;
    this.rule = rule;
    this.clock = clock;
  }

  /** Whether a reason will be asked for, so that the screen can show its field at once. */
  public Optional<Text> asksFor(Task task, Due to) {
    return rule.asksFor(task, to);
  }

  /**
   * Moves the task to another deadline, later or earlier.
   *
   * @param reason "" where the asker gave none
   */
  public Outcome run(Asker asker, TaskId id, int version, Due to, String reason) {
    var now = clock.instant();
    return change.open(
        asker,
        id,
        version,
        task -> task.due().equals(to),
        task -> {
          var wrong =
              TaskCheck.due(task.subject().kind(), to, now).or(() -> TaskCheck.words(reason));
          if (wrong.isPresent()) return new ChangeTask.Step.Not(new Outcome.Wrong(wrong.get()));
          var why = rule.asksFor(task, to);
          return why.isPresent() && reason.isBlank()
              ? new ChangeTask.Step.Not(new Outcome.NeedsReason(why.get()))
              : new ChangeTask.Step.To(rule.move(task, to, asker.id(), now, reason));
        });
  }
}
