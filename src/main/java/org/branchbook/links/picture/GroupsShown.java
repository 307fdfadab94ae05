package org.branchbook.links.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.groups.FindGroups;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.staff.policies.Policies;

/** The groups of connected clients to which those on a map belong. */
public final class GroupsShown {
  /** More than that nobody tells apart. */
  private static final int MOST = 60;

  private static final int FAR = 100_000;

  private final FreshGraph fresh;
  private final Policies policies;

  public GroupsShown(FreshGraph fresh, Policies policies) {
    this.fresh = fresh;
    this.policies = policies;
  }

  /**
   * A group of which two at least stand on the map.
   *
   * @param members those on the map, the source first where it is one of them
   * @param size how many it has in all
   */
  public record Group(List<ClientId> members, int size) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /** The groups as of a day, the largest first; who is behind them off the map counts too. */
  public List<Group> of(Collection<ClientId> shown, LocalDate day) {
    var read = new ReadTies(policies.on(day, GroupPolicy.KIND));
    var part = Neighbourhood.of(fresh.fresh(), shown, FAR, FAR, read.sight(day));
    if (part.nodes().length == 0) return List.of();
    var inside = Set.copyOf(shown);
    var found = FindGroups.in(read.of(part));
    var groups = new ArrayList<Group>();
    for (int g = 0; g < found.count(); g++) {
      var members = new ArrayList<ClientId>();
      var all = found.of(g);
      for (int node : all) if (inside.contains(part.client(node))) members.add(part.client(node));
      if (members.size() > 1) groups.add(new Group(members, all.length));
    }
    groups.sort(Comparator.comparingInt((Group g) -> -g.members().size()));
    return List.copyOf(groups.subList(0, Math.min(MOST, groups.size())));
  }
}
