package org.branchbook.links.connected;

import java.util.Collection;
import java.util.Map;
import org.branchbook.clients.ClientId;

/** Who leads which group. */
public interface Leads {
  /** What was last said of the groups of these clients. */
  Map<ClientId, Lead> of(Collection<ClientId> sources);

  void add(Lead lead);

  void remove(long id);
}
