package org.branchbook.links.connected;

import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;

/** What the bank has with many clients together; the caller has asked whose it may be. */
public interface GroupFigures {
  /** What they hold today, by kind and currency. */
  List<Connected.Sum> holdings(Collection<ClientId> clients);

  /** The latest contacts with any of them, the newest first. */
  List<Connected.Spoken> contacts(Collection<ClientId> clients, int most);
}
