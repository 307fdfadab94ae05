package org.branchbook.base;

import java.time.Duration;
import java.util.List;

/**
 * What is changed in the store, by whatever program. Reading on from the last number seen tells
 * each committed change once and misses none.
 */
public interface Changes {
  /** The number of the last change that is committed; 0 before the first. */
  long last();

  /**
   * The changes after a number, the oldest first. Where older ones have been pruned the first of
   * them isn't the next number.
   */
  List<Change> after(long number, int atMost);

  /** Forgets the changes that are older. */
  void prune(Duration age);
}
