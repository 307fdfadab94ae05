package org.branchbook.clients;

import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Scope;

/** The bank's client cards, as the rest of the program asks for them. */
public interface Clients {
  /** The card, if it is there and inside the scope. */
  Optional<Client> find(ClientId id, Scope scope);

  /** Whether the card is there and inside the scope, without reading it. */
  boolean reaches(ClientId id, Scope scope);

  /** The cards that fit, by the alphabet. */
  Page<ClientRow> list(ClientFilter filter, Optional<Page.Mark> after, int size, Scope scope);

  /**
   * Who has this hard key ({@link Identifier#hardKey}), whoever asks: only what is needed to
   * decide.
   */
  Optional<Holder> holder(String hardKey);

  /** Adds a card with its search tokens; a hard key that is taken is {@link Saved.Duplicate}. */
  Saved add(Client client);

  /** Saves a card over the version that it was read at. */
  Saved save(Client client);
}
