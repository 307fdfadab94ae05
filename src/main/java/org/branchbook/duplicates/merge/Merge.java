package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the journal keeps it: enough to take it back months later.
 *
 * @param number later merges have larger ones
 * @param before every card as it was, in the order's order
 * @param after the card that stayed, as the merge left it
 * @param things all that hung on any of the cards, and what became of it
 * @param undone when it was taken back; null while it holds
 */
public record Merge(
    MergeId id,
    long number,
    Instant at,
    EmployeeId by,
    MergeOrder order,
    List<Client> before,
    Client after,
    List<Moved> things,
    @Nullable Instant undone) {
  /** A thing as it hung on a card, and what became of it. */
  public record Moved(Thing thing, Fate fate) {}

  /** What a merge does with a thing. */
  public enum Fate {
    /** It hangs on the card that stayed, as before or from now on. */
    KEPT,
    /** It would have stood twice, or linked the client with himself. */
    DROPPED,
    /** The merge itself made it. */
    ADDED
  }

  public Merge {
    before = List.copyOf(before);
    things = List.copyOf(things);
  }

  /** A card as it was. */
  public Client before(ClientId card) {
    return before.stream().filter(c -> c.id().equals(card)).findAny().orElseThrow();
  }

  /** All clients whose cards, or things of whom, it touched. */
  public Set<ClientId> touched() {
    var touched = new HashSet<>(order.ids());
    for (var moved : things) touched.addAll(moved.thing().beside());
    return touched;
  }
}
