package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.clients.card.Survivors;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.links.connected.Leads;
import org.branchbook.links.connected.MarkRelated;
import org.branchbook.links.connected.ReadConnected;
import org.branchbook.links.connected.ReadMishaps;
import org.branchbook.links.connected.ReadOwners;
import org.branchbook.links.connected.SetLead;
import org.branchbook.links.connected.WatchGroups;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.register.AskLeads;
import org.branchbook.links.register.ExportRegister;
import org.branchbook.links.register.LeadMany;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.store.Store;
import org.branchbook.store.links.graph.GraphStore;
import org.branchbook.store.links.groups.GroupStore;

/** The room of groups of connected clients: the graph and what is computed on it. */
public final class GroupRoom {
  public final FreshGraph graph;
  public final ReadConnected read;
  public final ReadMishaps mishaps;
  public final SetLead setLead;
  public final MarkRelated markRelated;
  public final KnownGroups known;
  public final Leads leads;
  public final WatchGroups watch;
  public final ReadRegister register;
  public final ExportRegister exportRegister;
  public final LeadMany leadMany;
  public final AskLeads askLeads;
  final List<FollowsClient> followers;

  /**
   * @param survivors which card stands for one that was merged
   */
  GroupRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      LinkRoom links,
      TaskRoom tasks,
      Survivors survivors,
      Clock clock) {
    var employees = staff.employees;
    var policies = staff.policies;
    var access = clients.access;
    var clientTrail = clients.trail;
    var groups = new GroupStore(store);
    followers = groups.followers();
    known = groups.known();
    leads = groups.leads();
    graph = new GraphStore(store, links.feed).graph();
    read =
        new ReadConnected(
            graph,
            policies,
            clients.bulk,
            links.bulk,
            groups.leads(),
            groups.related(),
            groups.figures(),
            employees,
            new ReadOwners(policies, staff::country),
            access,
            store);
    mishaps = new ReadMishaps(graph, policies, clients.bulk, groups.figures(), clock);
    setLead =
        new SetLead(groups.leads(), employees, access, clientTrail, store.ids(), clock, store);
    register =
        new ReadRegister(
            graph,
            policies,
            groups.facts(),
            groups.leads(),
            employees,
            staff::country,
            staff.trail,
            clock,
            store);
    exportRegister = new ExportRegister(staff.settings, staff.out, clock.getZone());
    leadMany = new LeadMany(setLead, staff.confirm, store);
    askLeads = new AskLeads(tasks.giveMany, clients.bulk, employees, staff.askers, store.ids());
    markRelated = new MarkRelated(groups.related(), access, clientTrail, store.ids(), clock, store);
    watch =
        new WatchGroups(
            graph,
            policies,
            known,
            groups.leads(),
            clients.bulk,
            survivors,
            employees,
            staff.askers,
            tasks.bulk,
            staff.trail,
            store.ids(),
            clock,
            store);
  }
}
