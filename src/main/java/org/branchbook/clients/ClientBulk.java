package org.branchbook.clients;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.staff.EmployeeId;

/**
 * Many cards at once, for imports and generators: a few round trips a batch, not a few a card. A
 * batch is one to two thousand cards in one unit of work, which is synced once. The caller has the
 * right to import; nothing here is cut to a scope.
 */
public interface ClientBulk {
  /** Whose these hard keys are; keys that are nobody's are not in the answer. */
  Map<String, ClientId> holders(Collection<String> hardKeys);

  /** The whole cards of those numbers that are there. */
  Map<ClientId, Client> find(Collection<ClientId> ids);

  /** Who is responsible for these clients; those for whom nobody is are not in the answer. */
  Map<ClientId, EmployeeId> responsible(Collection<ClientId> ids);

  /**
   * Adds cards with their search tokens. Not added are those of which a hard key is taken, in the
   * base or by a card before it in the list: they come back with the holder.
   */
  default Map<ClientId, Saved.Duplicate> addAll(List<Client> clients) {
    return adding(clients, Instant.EPOCH).get();
  }

  /**
   * Prepares {@link #addAll}: rows and search tokens are made at once, by this thread; the cards
   * are added when what it gives is called, once, by whatever thread has the unit of work.
   *
   * @param touched when the cards are said to have been touched; the epoch for never
   */
  Supplier<Map<ClientId, Saved.Duplicate>> adding(List<Client> clients, Instant touched);

  /**
   * Saves cards over the versions they were read at; every card comes back with what became of it.
   */
  Map<ClientId, Saved> saveAll(List<Client> clients);

  /**
   * Takes cards away with their own rows and tokens, as when an import is taken back. Cards on
   * which anything hangs (contacts, links, holdings, consents, notes, marks) stay and come back.
   */
  Set<ClientId> removeAll(Collection<ClientId> ids);

  /** The same for cards as they were found; those that were edited since stay, too. */
  Set<ClientId> removeFound(Collection<Client> cards);
}
