package org.branchbook.staff.care;

import org.branchbook.base.Text;
import org.branchbook.staff.Privilege;

/** What came of backing the store up. */
public sealed interface BackedUp {
  /**
   * It is made, was opened and is the same.
   *
   * @param file where it lies, as it is shown
   */
  record Done(String file, long bytes) implements BackedUp {}

  /** It is not made, and nothing unfinished is left; the words say why. */
  record Failed(Text why) implements BackedUp {}

  /** Somebody stopped it; nothing unfinished is left. */
  record Cancelled() implements BackedUp {}

  /** Today's is there already, or the store is backed up by others. */
  record NotDue() implements BackedUp {}

  /** Not allowed. */
  record Refused(Privilege missing) implements BackedUp {}
}
