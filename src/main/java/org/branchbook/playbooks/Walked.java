package org.branchbook.playbooks;

import java.time.Instant;
import java.time.LocalDate;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A step that a client has come to.
 *
 * @param step its number in the edition, from 0
 * @param task the task by which it is done
 * @param result what came of it, by its number; chosen before or as it ended; null for not yet
 * @param said what was found out, or why it was waived; ""
 * @param by who ended it; null while it is open
 */
public record Walked(
    int step,
    State state,
    TaskId task,
    LocalDate due,
    Instant given,
    @Nullable Integer result,
    String said,
    @Nullable Instant ended,
    @Nullable EmployeeId by) {
  /** How it stands with a step. */
  public enum State {
    GIVEN,
    DONE,
    /** The head waived it. */
    WAIVED,
    /** The playbook was left before it was done. */
    SKIPPED
  }

  static Walked given(int step, TaskId task, LocalDate due, Instant at) {
    return new Walked(step, State.GIVEN, task, due, at, null, "", null, null);
  }

  /** The same to be done by another task. */
  Walked by(TaskId other) {
    return new Walked(step, state, other, due, given, null, "", null, null);
  }

  /** The same with a result that was chosen before it has ended. */
  Walked picked(int chosen, String words) {
    return new Walked(step, state, task, due, given, chosen, words, ended, by);
  }

  Walked ended(State how, String words, Instant at, @Nullable EmployeeId who) {
    return new Walked(step, how, task, due, given, result, words, at, who);
  }

  Walked again(TaskId by) {
    return new Walked(step, State.GIVEN, by, due, given, result, said, null, null);
  }
}
