package org.branchbook.links.connected;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.links.connected.Connected.Who;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Cards as far as somebody may see them; those that he may not have no name. */
final class Seen {
  private final LinkGraph graph;
  private final Map<ClientId, Client> cards = new HashMap<>();
  private final Set<ClientId> visible = new HashSet<>();
  private final Set<ClientId> related = new HashSet<>();

  /**
   * Of cards that were read.
   *
   * @param related those related to the bank
   */
  Seen(LinkGraph graph, Map<ClientId, Client> read, Scope scope, Collection<ClientId> related) {
    this.graph = graph;
    cards.putAll(read);
    this.related.addAll(related);
    read.forEach(
        (id, card) -> {
          if (in(card, scope)) visible.add(id);
        });
  }

  /** Whether a card is inside a scope. */
  static boolean in(Client card, Scope scope) {
    var care = card.care();
    return scope.holds(care.responsible(), care.department(), care.vip());
  }

  boolean sees(ClientId client) {
    return visible.contains(client);
  }

  /** The card; null where it may not be seen. */
  @Nullable Client card(ClientId client) {
    return sees(client) ? cards.get(client) : null;
  }

  /** Those of them whose cards are inside another scope too. */
  List<ClientId> within(Collection<ClientId> clients, Scope scope) {
    return clients.stream()
        .filter(
            id -> {
              var card = card(id);
              return card != null && in(card, scope);
            })
        .toList();
  }

  Who who(ClientId client) {
    var card = card(client);
    if (card == null) {
      int node = graph.node(client);
      return new Who(client, "", node >= 0 && graph.person(node), false);
    }
    return new Who(client, card.name(), person(card), related.contains(client));
  }

  /** The name as it stands in a sentence. */
  String said(ClientId client) {
    var card = card(client);
    return card == null ? "@groups.hidden" : Text.asWritten(card.name());
  }

  static boolean person(Client card) {
    return switch (card.party()) {
      case Person _ -> true;
      case Organisation _ -> false;
    };
  }
}
