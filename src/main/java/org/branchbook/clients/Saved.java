package org.branchbook.clients;

import org.branchbook.base.Text;

/** What became of a card that was to be saved. */
public sealed interface Saved {
  /** It is on the disk. */
  record Done(Client now) implements Saved {}

  /** Somebody saved another version meanwhile. */
  record Stale(Client theirs) implements Saved {}

  /** One of its hard keys is another client's. */
  record Duplicate(Identifier which, Holder of) implements Saved {}

  /** It is not allowed, or something in it is wrong. */
  record Refused(Text why) implements Saved {}

  /** The card is no longer there. */
  record Gone() implements Saved {}
}
