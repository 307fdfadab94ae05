package org.branchbook.duplicates.entry;

import org.branchbook.base.Progress;

/** Makes the keys of cards that were written before there were any, or by another way of making. */
public interface KeysMade {
  /** Whether some are still to be made. */
  boolean needed();

  /**
   * Makes them, from where it was left; what is stopped or cut off is gone on with the next time.
   * Others may work meanwhile, and what they save has its keys at once.
   */
  void run(Progress progress);

  /**
   * Brings together what many small imports have left in small pieces, so that reading them doesn't
   * slow down; others may work meanwhile.
   */
  void join(Progress progress);
}
