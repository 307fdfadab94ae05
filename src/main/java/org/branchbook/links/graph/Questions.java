package org.branchbook.links.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.LinkType;

/** Ready questions about connections, as they stand on a day. */
public final class Questions {
  /** Links by which one knows another well enough to be asked for a word. */
  private static final Set<LinkType> ACQUAINTED =
      Set.of(
          LinkType.SPOUSE,
          LinkType.PARENT,
          LinkType.SIBLING,
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

  private final LinkGraph graph;
  private final Sight sight;

  /** Questions to a graph. */
  public Questions(LinkGraph graph, LocalDate day) {
    this.graph = graph;
    sight = Sight.on(day);
  }

  /** Two clients and the link between them, as a row of the graph. */
  public record Pair(ClientId from, ClientId to, int link) {}

  /** Who stands for whom, from a client on and towards him, however many steps it goes. */
  public List<Pair> guarantees(ClientId client, int atMost) {
    var part =
        Neighbourhood.of(
            graph, List.of(client), atMost, atMost, sight.of(List.of(LinkType.GUARANTOR)));
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < part.links().length; i++)
      pairs.add(
          new Pair(
              part.client(part.ends()[2 * i]),
              part.client(part.ends()[2 * i + 1]),
              part.links()[i]));
    return pairs;
  }

  /** The other organisations whose director is one of this one's, and which director it is. */
  public List<Pair> sharedDirectors(ClientId organisation) {
    return shared(organisation, Set.of(LinkType.DIRECTOR));
  }

  /**
   * What others somebody at the "from" end of such a link to the client has links of the kind to.
   */
  public List<Pair> shared(ClientId client, Set<LinkType> types) {
    var pairs = new ArrayList<Pair>();
    int node = graph.node(client);
    if (node < 0) return pairs;
    var only = sight.of(types);
    var seen = new HashSet<Integer>();
    for (int link : links(node))
      if (graph.to(link) == node && only.counts(graph, link) && seen.add(graph.from(link)))
        for (int other : links(graph.from(link)))
          if (graph.from(other) == graph.from(link)
              && graph.to(other) != node
              && only.counts(graph, other))
            pairs.add(
                new Pair(graph.client(graph.from(other)), graph.client(graph.to(other)), other));
    return pairs;
  }

  /** Clients that we still have, one step from one whom we have lost; the lost one is "from". */
  public List<Pair> besideTheLost(int atMost) {
    return beside(
        node -> graph.standing(node) == Standing.FORMER,
        node -> graph.standing(node) == Standing.CLIENT,
        atMost);
  }

  /** Those who are no clients yet, one step from one who is loyal; the loyal one is "from". */
  public List<Pair> besideTheLoyal(Set<ClientId> loyal, int atMost) {
    var nodes = new HashSet<Integer>();
    for (var client : loyal) nodes.add(graph.node(client));
    return beside(nodes::contains, node -> graph.standing(node) == Standing.PROSPECT, atMost);
  }

  private List<Pair> beside(IntPredicate ones, IntPredicate others, int atMost) {
    var pairs = new ArrayList<Pair>();
    for (int node = 0; node < graph.nodes() && pairs.size() < atMost; node++) {
      if (!ones.test(node)) continue;
      for (int link : links(node)) {
        int other = graph.other(link, node);
        if (others.test(other) && sight.counts(graph, link))
          pairs.add(new Pair(graph.client(node), graph.client(other), link));
      }
    }
    return pairs.size() > atMost ? pairs.subList(0, atMost) : pairs;
  }

  /**
   * Our clients who could introduce us to somebody: the nearest first, each with the way from him.
   *
   * @param steps so many links away at most
   */
  public List<Path> introducers(ClientId target, int steps, int atMost) {
    var only = sight.of(ACQUAINTED);
    var part = Neighbourhood.of(graph, List.of(target), steps, 10 * atMost + 100, only);
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
    return java.util.Arrays.copyOfRange(graph.around(node), graph.begin(node), graph.end(node));
  }
}
