package org.branchbook.duplicates.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;

/**
 * Which cards somebody wants to merge, and how.
 *
 * @param keep the card whose number stays
 * @param cards all of them in the order they were shown in, the one that stays too
 * @param choices whose value is taken; a field without a choice goes by the proposal
 * @param right of numbers that contradict one another, the hard keys of those that are right
 */
public record MergeOrder(ClientId keep, List<Seen> cards, List<Choice> choices, Set<String> right) {
  /** A card in the version that was looked at. */
  public record Seen(ClientId card, int version) {}

  /** That a field's value, or a list's only rows, are those of a card. */
  public record Choice(ClientField field, ClientId from) {}

  public MergeOrder {
    cards = List.copyOf(cards);
    choices = List.copyOf(choices);
    right = Set.copyOf(right);
    var keeps = keep;
    if (cards.size() < 2 || cards.stream().noneMatch(c -> c.card().equals(keeps)))
      throw new IllegalArgumentException("two cards or more are merged into one of them");
    if (cards.stream().map(Seen::card).distinct().count() < cards.size())
      throw new IllegalArgumentException("a card is not merged with itself");
  }

  /** The numbers of all the cards. */
  public List<ClientId> ids() {
    return cards.stream().map(Seen::card).toList();
  }

  /** The numbers of the cards that go. */
  public List<ClientId> going() {
    return ids().stream().filter(id -> !id.equals(keep)).toList();
  }

  /** Whose value was chosen for a field. */
  public Optional<ClientId> choice(ClientField field) {
    return choices.stream().filter(c -> c.field() == field).map(Choice::from).findFirst();
  }
}
