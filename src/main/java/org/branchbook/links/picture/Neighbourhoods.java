package org.branchbook.links.picture;

import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** What lies around clients. */
public interface Neighbourhoods {
  /**
   * These clients, all who are linked with them by what isn't rebutted, and the links between any
   * of those; of centres that may not be seen nothing more is told.
   *
   * @param most how many clients at most; those with fewer links give way
   */
  Neighbourhood around(Set<ClientId> centres, int most, Scope scope);

  /**
   * The clients with the most links within the scope, those whom they share, and the links between.
   */
  Neighbourhood busiest(int most, Scope scope);
}
