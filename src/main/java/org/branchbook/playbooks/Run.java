package org.branchbook.playbooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A client's way through an edition of a playbook.
 *
 * @param begunWith the card with which it was begun, whatever became of it since
 * @param by who began it; null for the program
 * @param walked the steps so far, the last being where he is
 * @param ended null while it goes on
 */
public record Run(
    RunId id,
    EditionId edition,
    String playbook,
    ClientId client,
    ClientId begunWith,
    Cause cause,
    @Nullable EmployeeId by,
    LocalDate on,
    Instant at,
    List<Walked> walked,
    @Nullable Ended ended,
    int version) {
  public Run {
    walked = List.copyOf(walked);
  }

  public boolean open() {
    return ended == null;
  }

  /** The step that is to be done; null where none is. */
  public @Nullable Walked current() {
    if (ended != null || walked.isEmpty()) return null;
    var last = walked.getLast();
    return last.state() == Walked.State.GIVEN ? last : null;
  }

  /** The same with one step more. */
  public Run come(int step, TaskId task, LocalDate due, Instant now) {
    var all = new ArrayList<>(walked);
    all.add(Walked.given(step, task, due, now));
    return with(all, ended);
  }

  /** The same with the step where he is to be done by another task. */
  public Run by(TaskId other) {
    return last(walked.getLast().by(other));
  }

  /** The same with what came of the step where he is, not yet ended. */
  public Run picked(int result, String said) {
    return last(walked.getLast().picked(result, said));
  }

  /** The same with the step where he is at its end. */
  public Run done(Walked.State how, String said, Instant now, @Nullable EmployeeId who) {
    return last(walked.getLast().ended(how, said, now, who));
  }

  /** The same back at a step that had ended; what came after it is as if it had never been. */
  public Run back(int ordinal, TaskId task) {
    var all = new ArrayList<>(walked.subList(0, ordinal));
    all.add(walked.get(ordinal).again(task));
    return with(all, null);
  }

  /** The same with another version, as it comes back from the store. */
  public Run at(int newVersion) {
    return new Run(
        id, edition, playbook, client, begunWith, cause, by, on, at, walked, ended, newVersion);
  }

  /** The same at its end. */
  public Run ended(Ended how) {
    return with(walked, how);
  }

  private Run last(Walked other) {
    var all = new ArrayList<>(walked.subList(0, walked.size() - 1));
    all.add(other);
    return with(all, ended);
  }

  private Run with(List<Walked> all, @Nullable Ended how) {
    return new Run(id, edition, playbook, client, begunWith, cause, by, on, at, all, how, version);
  }
}
