package org.branchbook.duplicates.search;

import org.branchbook.base.Text;

/** What became of a search over the base. */
public sealed interface Searched {
  /**
   * It is done.
   *
   * @param clients how many were compared
   * @param pairs how many pairs it found
   * @param fresh how many of them were not known before
   * @param settled how many open questions are none any more
   */
  record Done(long clients, long pairs, long fresh, long settled) implements Searched {}

  /** Somebody stopped it; what was written until then stays. */
  record Cancelled() implements Searched {}

  /** It has been done already since it was due. */
  record NotDue() implements Searched {}

  /** He who asked may not. */
  record Refused(Text why) implements Searched {}
}
