package org.branchbook.duplicates.review;

import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Signs;

/**
 * Cards that may be one client.
 *
 * @param cards two or more, the oldest first
 * @param pairs of these cards, the likeliest first
 */
public record Question(List<Client> cards, List<Pair> pairs) {
  public Question {
    cards = List.copyOf(cards);
    pairs = List.copyOf(pairs);
  }

  /** The pair that says most. */
  public Pair best() {
    return pairs.getFirst();
  }

  /** Why its likeliest two may be one. */
  public List<Reason> reasons() {
    return Signs.read(best().signs());
  }

  /** The cards' numbers. */
  public List<ClientId> ids() {
    return cards.stream().map(Client::id).toList();
  }
}
