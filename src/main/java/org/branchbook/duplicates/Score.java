package org.branchbook.duplicates;

import java.util.List;

/**
 * How surely two entries are one client.
 *
 * @param bits the match weight: the sum of what the traits say, as a power of 2
 * @param probability from 0 to 1: the weight with how seldom two entries are one at all
 * @param reasons what was compared, what says most first
 */
public record Score(double bits, double probability, List<Reason> reasons) {
  public Score {
    reasons = List.copyOf(reasons);
  }
}
