package org.branchbook.duplicates.search;

import java.util.List;
import java.util.function.Predicate;
import org.branchbook.duplicates.pairs.Pair.Side;

/** What is compared of all clients of a base. */
public interface BaseEntries {
  /** How many there are, about. */
  long clients();

  /**
   * Reads all of them in stretches, by ascending numbers, until the reader has had enough.
   *
   * @param goOn takes a stretch and says whether it wants more
   */
  void each(int stretch, Predicate<List<Side>> goOn);
}
