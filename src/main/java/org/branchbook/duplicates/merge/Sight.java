package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;

/**
 * Cards side by side, before they are merged.
 *
 * @param confirmed when which field was written last
 * @param moves what hangs on the cards, kind by kind
 * @param doubts cards that are hardly the same client as any other, with how probable it is
 */
public record Sight(
    List<Client> cards,
    Map<ClientId, Map<ClientField, Instant>> confirmed,
    List<Moves> moves,
    Map<ClientId, Double> doubts) {
  /** How much of a kind hangs on each card. */
  public record Moves(String kind, Map<ClientId, Integer> of) {
    public Moves {
      of = Map.copyOf(of);
    }

    /** How much of it moves to the card that stays. */
    public int to(ClientId keep) {
      return of.entrySet().stream()
          .filter(e -> !e.getKey().equals(keep))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  public Sight {
    cards = List.copyOf(cards);
    confirmed = Map.copyOf(confirmed);
    moves = List.copyOf(moves);
    doubts = Map.copyOf(doubts);
  }

  /** What the merged card would be by rule, if this one stays. */
  public Proposal proposal(ClientId keep) {
    return new Proposal(cards, keep, confirmed);
  }

  /** Whose number stays by rule: the older card's. */
  public ClientId oldest() {
    return Proposal.oldest(cards.stream().map(Client::id).toList());
  }
}
