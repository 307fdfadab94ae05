package org.branchbook.duplicates.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;

/**
 * What of one kind hangs on clients, and what becomes of it when their cards are merged and come
 * apart again. Every table that refers to a client has one; a test compares them with the database.
 * All is done in the unit of work that it is called in.
 */
public interface FollowsClient {
  /** The columns that it answers for: "note.client_id". */
  Set<String> columns();

  /** The kinds of its things. */
  Set<String> kinds();

  /** Whether they go on with the merged card, and not away with the one that goes. */
  default boolean moves() {
    return true;
  }

  /** All that hangs on these cards as it stands: a thing of two of them comes twice. */
  List<Thing> of(Collection<ClientId> cards);

  /** Moves everything from cards to another; what would then stand there twice is united. */
  void join(Collection<ClientId> cards, ClientId into);

  /**
   * The merged card is saved: what was said of the fields of those that went into it may be said of
   * its own.
   *
   * @param things of these kinds as they hung on the cards before
   * @param before the cards that were merged
   */
  default void joined(List<Thing> things, List<Client> before, Client now) {}

  /**
   * Puts things back on the cards that they hung on, as far as they still hang on the one that they
   * were moved to: what was taken off it since is somebody's later decision.
   *
   * @param things all of this kind that hung on any of the cards merged, as {@link #of} gave them
   * @param dropped those of them that the merge itself took away
   */
  void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from);

  /** Moves some things from a card to another. */
  void give(List<Thing> things, ClientId from, ClientId to);

  /** What there is to say of things that hang on a card. */
  List<Told> tell(List<Thing> things);
}
