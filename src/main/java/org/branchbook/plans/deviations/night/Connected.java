package org.branchbook.plans.deviations.night;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.KnownGroups;

/** Who is in a group of connected clients with whom, as the groups were last computed. */
public final class Connected {
  private final KnownGroups groups;

  public Connected(KnownGroups groups) {
    this.groups = groups;
  }

  /** The others of each client's groups. */
  public Map<ClientId, Set<ClientId>> others() {
    var members = new HashMap<Long, Set<ClientId>>();
    for (var one : groups.all())
      members.computeIfAbsent(one.source(), _ -> new HashSet<>()).add(new ClientId(one.client()));
    var others = new HashMap<ClientId, Set<ClientId>>();
    for (var group : members.values())
      for (var client : group) {
        var his = others.computeIfAbsent(client, _ -> new HashSet<>());
        his.addAll(group);
        his.remove(client);
      }
    return others;
  }
}
