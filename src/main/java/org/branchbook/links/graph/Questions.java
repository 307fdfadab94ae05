package org.branchbook.links.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;

/**
 * Ready questions about connections, as they stand on a day; each answer is a way with its links.
 */
public final class Questions {
  /** Links by which one knows another well enough to be asked for a word. */
  private static final Set<LinkType> ACQUAINTED =
      Set.of(
          LinkType.SPOUSE,
          LinkType.PARENT,
          LinkType.SIBLING,
          LinkType.PARENT_IN_LAW,
          LinkType.RELATIVE,
          LinkType.HOUSEHOLD,
          LinkType.OWNER,
          LinkType.PARTNER,
          LinkType.FOUNDER,
          LinkType.DIRECTOR,
          LinkType.KEY_PERSON,
          LinkType.ACCOUNTANT,
          LinkType.EMPLOYER,
          LinkType.SUPPLIER,
          LinkType.BUYER,
          LinkType.KEY_BUYER);

  private static final int LOOKED_AT = 2000;

  private final LinkGraph graph;
  private final Sight sight;

  /** Questions to a graph. */
  public Questions(LinkGraph graph, LocalDate day) {
    this.graph = graph;
    sight = Sight.on(day);
  }

  /** Who stands for the client's debts, and who for theirs, so many steps; the nearest first. */
  public List<Path> guarantors(ClientId client, int steps) {
    return chain(client, steps, false);
  }

  /** For whose debts the client stands, and for whose they do. */
  public List<Path> guaranteed(ClientId client, int steps) {
    return chain(client, steps, true);
  }

  private List<Path> chain(ClientId client, int steps, boolean outward) {
    var only = sight.of(Set.of(LinkType.GUARANTOR));
    var ways = new ArrayList<Path>();
    int start = graph.node(client);
    if (start < 0) return ways;
    var met = new HashSet<>(Set.of(start));
    var rim = List.of(new Path(graph, new int[] {start}, new int[0]));
    for (int step = 0; step < steps && !rim.isEmpty(); step++) {
      var next = new ArrayList<Path>();
      for (var way : rim) {
        int node = way.nodes()[way.length()];
        for (int link : links(node)) {
          int other = graph.other(link, node);
          if ((graph.from(link) == node) == outward && only.counts(graph, link) && met.add(other))
            next.add(further(way, link, other));
        }
      }
      ways.addAll(next);
      rim = next;
    }
    return ways;
  }

  private Path further(Path way, int link, int node) {
    var nodes = Arrays.copyOf(way.nodes(), way.nodes().length + 1);
    var links = Arrays.copyOf(way.links(), way.links().length + 1);
    nodes[nodes.length - 1] = node;
    links[links.length - 1] = link;
    return new Path(graph, nodes, links);
  }

  /** The other organisations of this one's directors; each way leads over the director. */
  public List<Path> sameDirector(ClientId organisation) {
    return over(organisation, LinkType.DIRECTOR, false);
  }

  /** Who else may dispose of an account that this one may; each way leads over its holder. */
  public List<Path> sameAccount(ClientId client) {
    return over(client, LinkType.JOINT_ACCOUNT, true);
  }

  /** Those who have such a link to the same third, out to it or from it, as the client has. */
  private List<Path> over(ClientId client, LinkType type, boolean out) {
    var ways = new ArrayList<Path>();
    int node = graph.node(client);
    if (node < 0) return ways;
    var only = sight.of(Set.of(type));
    var met = new HashSet<>(Set.of(node));
    for (int link : links(node)) {
      int third = graph.other(link, node);
      if ((graph.from(link) == node) != out || !only.counts(graph, link)) continue;
      var start = new Path(graph, new int[] {node, third}, new int[] {link});
      for (int further : links(third)) {
        int other = graph.other(further, third);
        if ((graph.to(further) == third) == out && only.counts(graph, further) && met.add(other))
          ways.add(further(start, further, other));
      }
    }
    return ways;
  }

  /** Those of a standing who are one step away: the lost ones, say. */
  public List<Path> beside(ClientId client, Standing standing) {
    var ways = new ArrayList<Path>();
    int node = graph.node(client);
    if (node < 0) return ways;
    var met = new HashSet<Integer>();
    for (int link : links(node)) {
      int other = graph.other(link, node);
      if (graph.standing(other) == standing && sight.counts(graph, link) && met.add(other))
        ways.add(new Path(graph, new int[] {node, other}, new int[] {link}));
    }
    return ways;
  }

  /** Links of these types at a client of which the bank is not sure yet. */
  public List<Path> suspected(ClientId client, Set<LinkType> types) {
    var ways = new ArrayList<Path>();
    int node = graph.node(client);
    if (node < 0) return ways;
    var only = sight.of(types);
    for (int link : links(node))
      if (graph.status(link) == Link.Status.SUSPECTED && only.counts(graph, link))
        ways.add(new Path(graph, new int[] {node, graph.other(link, node)}, new int[] {link}));
    return ways;
  }

  /**
   * Our clients who could introduce us to somebody: the nearest first, each with the way from him.
   *
   * @param steps so many links away at most
   */
  public List<Path> introducers(ClientId target, int steps, int atMost) {
    var only = sight.of(ACQUAINTED);
    var part = Neighbourhood.of(graph, List.of(target), steps, LOOKED_AT, only);
    var ways = new ArrayList<Path>();
    // a way leads through strangers only: of two of ours on it the nearer one introduces
    var path = new ShortestPath(graph, only, node -> graph.standing(node) != Standing.CLIENT);
    for (int i = 1; i < part.nodes().length && ways.size() < atMost; i++)
      if (graph.standing(part.nodes()[i]) == Standing.CLIENT)
        path.between(part.client(i), target, steps).ifPresent(ways::add);
    ways.sort(Comparator.comparingInt(Path::length));
    return ways;
  }

  private int[] links(int node) {
    return Arrays.copyOfRange(graph.around(node), graph.begin(node), graph.end(node));
  }
}
