package org.branchbook.clients;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What hangs on a card: consents, notes and holdings. The caller has opened the card by its scope.
 */
public interface ClientPapers {
  List<Consent> consents(ClientId client);

  /** Those of many clients; who has none is not in the answer. */
  Map<ClientId, List<Consent>> consents(Collection<ClientId> clients);

  void add(Consent consent);

  /** Removes a line that should never have been: it was recorded by mistake just now. */
  void removeConsent(long id);

  List<Note> notes(ClientId client);

  void add(Note note);

  void removeNote(long id);

  /** Running ones first, the newest first. */
  List<Holding> holdings(ClientId client);

  /** Adds a holding, or saves it over the version it was read at; false where somebody else did. */
  boolean save(Holding holding);

  /** Removes a holding that should never have been; false where it is of another version. */
  boolean remove(Holding holding);
}
