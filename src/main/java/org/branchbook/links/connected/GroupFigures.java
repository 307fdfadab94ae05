package org.branchbook.links.connected;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;

/** What the bank has with many clients together; the caller has asked whose it may be. */
public interface GroupFigures {
  /** What they hold today, by kind and currency. */
  List<Connected.Sum> holdings(Collection<ClientId> clients);

  /** The latest contacts with any of them, the newest first. */
  List<Connected.Spoken> contacts(Collection<ClientId> clients, int most);

  /** The latest contact with each of them since then; those with whom nobody spoke are left out. */
  Map<ClientId, Connected.Spoken> latest(Collection<ClientId> clients, Instant since);
}
