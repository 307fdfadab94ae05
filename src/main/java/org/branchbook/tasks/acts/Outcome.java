package org.branchbook.tasks.acts;

import org.branchbook.base.Text;
import org.branchbook.tasks.Task;

/** What became of something that was to be done with a task. */
public sealed interface Outcome {
  /** It is on the disk, and can be undone. */
  record Done(Task now, Undo undo) implements Outcome {}

  /** Somebody else changed the task meanwhile; nothing was written. */
  record Stale(Task theirs) implements Outcome {}

  /** It is possible only with a reason. */
  record NeedsReason(Text why) implements Outcome {}

  /** Something in it is wrong. */
  record Wrong(Text why) implements Outcome {}

  /** It is not allowed. */
  record Refused(Text why) implements Outcome {}

  /** The task, the client or the employee is no longer there. */
  record Gone() implements Outcome {}
}
