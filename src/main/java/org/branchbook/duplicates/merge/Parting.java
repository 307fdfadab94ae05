package org.branchbook.duplicates.merge;

import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;

/**
 * What would come of taking a merge back.
 *
 * @param now the merged card as it stands
 * @param cards the cards as they would come back, the one that stayed first
 * @param later what came to hang on the merged card since, and where it would go
 * @param changed the fields that were changed since and stay as they are on the card that stays
 * @param others how many later merges are taken back and made again on the way
 */
public record Parting(
    Merge merge,
    Client now,
    List<Client> cards,
    List<Later> later,
    Set<ClientField> changed,
    int others) {
  public Parting {
    cards = List.copyOf(cards);
    later = List.copyOf(later);
    changed = Set.copyOf(changed);
  }
}
