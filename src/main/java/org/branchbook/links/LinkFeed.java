package org.branchbook.links;

import java.util.Collection;

/**
 * All links as plain numbers, for what computes on them: the program's own, never to be shown
 * without asking who may see it.
 */
public interface LinkFeed {
  /** The day of a link that began before it was known, or that still holds. */
  int OPEN = Integer.MIN_VALUE;

  /** Takes the links one by one. */
  @FunctionalInterface
  interface Sink {
    /**
     * A link.
     *
     * @param shareLow in per cent, the least that is sure; NaN where unknown
     * @param shareHigh the most it may be; the same where the share is exact
     * @param votesLow NaN where unknown or as the share
     * @param since its first day, counted from 1970-01-01; {@link #OPEN} where unknown
     * @param until its last day; {@link #OPEN} while it holds
     */
    void link(
        long id,
        long from,
        long to,
        LinkType type,
        double shareLow,
        double shareHigh,
        double votesLow,
        double votesHigh,
        int since,
        int until,
        Link.Status status);
  }

  /**
   * Reads every link, in the order of their numbers, in stretches: what is changed meanwhile may be
   * met before or after, and is told of by {@link LinkNews}.
   */
  void each(Sink sink);

  /** Those of these links that are there, in the order of their numbers. */
  void each(Collection<Long> ids, Sink sink);

  /** The links that touch any of these clients, each once. */
  void touching(Collection<Long> clients, Sink sink);
}
