package org.branchbook.links.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** All within so many steps of these clients, a step a neighbourhood; none beyond so many. */
  default List<Neighbourhood> within(Set<ClientId> start, int steps, int most, Scope scope) {
    var all = new ArrayList<Neighbourhood>();
    var edge = start;
    var met = new HashSet<>(start);
    for (int step = 0; step < steps && !edge.isEmpty() && met.size() < most; step++) {
      var next = around(edge, most, scope);
      all.add(next);
      edge = new LinkedHashSet<>();
      for (var one : next.clients()) if (met.add(one.client())) edge.add(one.client());
    }
    return all;
  }

  /** What clients within the scope hold with the bank today. */
  Held held(Set<ClientId> clients, Scope scope);
}
