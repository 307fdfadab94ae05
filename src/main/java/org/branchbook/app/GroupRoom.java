package org.branchbook.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Survivors;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.connected.MarkRelated;
import org.branchbook.links.connected.ReadConnected;
import org.branchbook.links.connected.ReadOwners;
import org.branchbook.links.connected.SetLead;
import org.branchbook.links.connected.WatchGroups;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employees;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.Store;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.links.graph.GraphStore;
import org.branchbook.store.links.groups.GroupStore;
import org.branchbook.tasks.TaskBulk;

/** The room of groups of connected clients: the graph and what is computed on it. */
final class GroupRoom {
  final FreshGraph graph;
  final ReadConnected read;
  final SetLead setLead;
  final MarkRelated markRelated;
  final WatchGroups watch;
  final List<FollowsClient> followers;

  GroupRoom(
      Store store,
      LinkStore links,
      ClientBulk clients,
      Survivors survivors,
      Employees employees,
      Askers askers,
      TaskBulk tasks,
      CardAccess access,
      ClientTrail clientTrail,
      AuditTrail trail,
      Policies policies,
      Supplier<String> country,
      Clock clock) {
    var groups = new GroupStore(store);
    followers = groups.followers();
    graph = new GraphStore(store, links.feed()).graph();
    read =
        new ReadConnected(
            graph,
            policies,
            clients,
            links.bulk(),
            groups.leads(),
            groups.related(),
            groups.figures(),
            employees,
            new ReadOwners(policies, country),
            access,
            store);
    setLead =
        new SetLead(groups.leads(), employees, access, clientTrail, store.ids(), clock, store);
    markRelated = new MarkRelated(groups.related(), access, clientTrail, store.ids(), clock, store);
    watch =
        new WatchGroups(
            graph,
            policies,
            groups.known(),
            groups.leads(),
            clients,
            survivors,
            employees,
            askers,
            tasks,
            trail,
            store.ids(),
            clock,
            store);
  }
}
