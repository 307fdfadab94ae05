package org.branchbook.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/**
 * The tasks. A scope of {@link org.branchbook.staff.Privilege#TASK_READ} holds those that concern
 * the asker himself, those of his departments, or all; a task about a VIP is not shown to those who
 * may not see VIPs, but for whom it concerns.
 */
public interface Tasks {
  /** Adds a task; false where one of its number is already there: it is left as it is. */
  boolean add(Task task);

  /** Saves what became of a task, over the version at which it was read. */
  Saved save(Task before, Task after);

  /** Takes a task away that nobody changed since that version; false where somebody did. */
  boolean remove(TaskId id, int version);

  Optional<Task> find(TaskId id, Scope scope);

  /** The tasks that fit, in the order of {@link Task#place}. */
  Page<TaskRow> list(
      TaskFilter filter, Optional<Page.Mark> after, int size, Scope scope, Instant now);

  /** How many fit, counted no further than {@code most}. */
  int count(TaskFilter filter, int most, Scope scope, Instant now);

  /** The client's open task that is due first. */
  Optional<TaskRow> next(ClientId client, Scope scope);

  /** His open tasks whose reminder has come by now, the latest first. */
  List<TaskRow> reminders(EmployeeId responsible, Instant now);

  /** What came of saving. */
  sealed interface Saved {
    /** Kept; the task with its new version. */
    record Done(Task now) implements Saved {}

    /** Somebody else changed it meanwhile; nothing was written. */
    record Stale(Task theirs) implements Saved {}

    /** There is no such task. */
    record Gone() implements Saved {}
  }
}
