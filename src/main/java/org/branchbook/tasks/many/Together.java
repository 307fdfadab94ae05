package org.branchbook.tasks.many;

import org.branchbook.base.Text;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.tasks.acts.Undo;

/** What became of something that was to be done with many tasks together. */
public sealed interface Together {
  /**
   * It is on the disk, and can be undone as one.
   *
   * @param passedOver how many stayed as they were: closed, out of reach or just changed by others
   */
  record Done(int changed, int passedOver, Undo undo) implements Together {}

  /** Some of them can be put off only with a reason; nothing was written. */
  record NeedsReason(int tasks, Text why) implements Together {}

  /** It is so much that a second person has to confirm it first; nothing was written. */
  record NeedsSecond(Confirmation request) implements Together {}

  /** Something in it is wrong. */
  record Wrong(Text why) implements Together {}

  /** It is not allowed. */
  record Refused(Text why) implements Together {}
}
