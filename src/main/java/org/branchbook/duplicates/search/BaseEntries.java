package org.branchbook.duplicates.search;

import java.util.List;
import org.branchbook.duplicates.pairs.Pair.Side;

/** What is compared of all clients of a base. */
public interface BaseEntries {
  /** How many there are, about. */
  long clients();

  /**
   * Reads some of them, by ascending numbers.
   *
   * @param after the number after which they begin; 0 for the first
   * @return so many, fewer at the end
   */
  List<Side> next(long after, int most);
}
