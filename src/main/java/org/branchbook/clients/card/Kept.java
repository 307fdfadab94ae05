package org.branchbook.clients.card;

import org.branchbook.base.Text;

/** What became of something that was to be put on a card. */
public sealed interface Kept<T> {
  /** It is on the disk. */
  record Done<T>(T now) implements Kept<T> {}

  /** Somebody else changed it meanwhile; nothing was written. */
  record Stale<T>() implements Kept<T> {}

  /** Something in it is wrong. */
  record Wrong<T>(Text why) implements Kept<T> {}

  /** It is not allowed. */
  record Refused<T>(Text why) implements Kept<T> {}

  /** The card is no longer there. */
  record Gone<T>() implements Kept<T> {}
}
