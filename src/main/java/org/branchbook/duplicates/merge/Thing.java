package org.branchbook.duplicates.merge;

import java.util.Set;
import org.branchbook.clients.ClientId;

/**
 * Something that hangs on a card.
 *
 * @param kind of what kind: note, contact, link …
 * @param key which one within its kind; a thing of several cards has the same key on each
 * @param of on which card
 * @param beside other clients whom it concerns as well
 * @param kept all that is needed to put it back as it stands; "" where card and key say it
 */
public record Thing(String kind, String key, ClientId of, Set<ClientId> beside, String kept) {
  public Thing {
    beside = Set.copyOf(beside);
  }

  /** A thing of one card alone, of which its place is all that changes. */
  public static Thing simple(String kind, long key, ClientId of) {
    return new Thing(kind, Long.toString(key), of, Set.of(), "");
  }

  /** Its kind and key, by which it is known again on another card. */
  public Name name() {
    return new Name(kind, key);
  }

  /** By what a thing is known again. */
  public record Name(String kind, String key) {}
}
