package org.branchbook.links.graph;

import java.util.Arrays;
import java.util.Collection;
import org.branchbook.clients.ClientId;

/**
 * What lies around some clients: a part of the graph as flat arrays of its own. Its nodes are
 * numbered from 0, the nearest first.
 *
 * @param nodes each node's number in the graph
 * @param steps how many links lie between it and where the walk began
 * @param links rows of the graph: every link between two of the nodes, once
 * @param ends for each link the place of its beginning and of its end among the nodes, in turn
 * @param whole whether nothing was left out for want of room
 */
public record Neighbourhood(
    LinkGraph graph, int[] nodes, int[] steps, int[] links, int[] ends, boolean whole) {
  private static final int[] NONE = {};

  /**
   * All that can be reached by so many links.
   *
   * @param steps 0 for the clients themselves and the links between them
   * @param atMost no more nodes than that; the nearest are taken
   */
  public static Neighbourhood of(
      LinkGraph graph, Collection<ClientId> clients, int steps, int atMost, Sight sight) {
    var walk = new Walk(graph, sight, atMost);
    for (var client : clients) {
      int node = graph.node(client);
      if (node >= 0) walk.meet(node, 0);
    }
    return walk.go(steps);
  }

  /** The clients, the nearest first. */
  public ClientId client(int place) {
    return graph.client(nodes[place]);
  }

  private static final class Walk {
    private final LinkGraph graph;
    private final Sight sight;
    private final int atMost;
    private final IntMap places = new IntMap(64);
    private int[] nodes = new int[64];
    private int[] steps = new int[64];
    private int count;
    private boolean whole = true;

    Walk(LinkGraph graph, Sight sight, int atMost) {
      this.graph = graph;
      this.sight = sight;
      this.atMost = atMost;
    }

    void meet(int node, int step) {
      if (places.has(node)) return;
      if (count == atMost) {
        whole = false;
        return;
      }
      if (count == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * count);
        steps = Arrays.copyOf(steps, 2 * count);
      }
      places.putNew(node, count);
      nodes[count] = node;
      steps[count++] = step;
    }

    Neighbourhood go(int far) {
      for (int place = 0; place < count && steps[place] < far; place++) {
        int node = nodes[place];
        var around = graph.around(node);
        int end = graph.end(node);
        for (int i = graph.begin(node); i < end; i++)
          if (sight.counts(graph, around[i])) meet(graph.other(around[i], node), steps[place] + 1);
      }
      return joined();
    }

    /** Each link between two of the nodes stands at both; it is taken where it begins. */
    private Neighbourhood joined() {
      var links = new int[2 * count];
      var ends = new int[4 * count];
      int found = 0;
      for (int place = 0; place < count; place++) {
        int node = nodes[place];
        var around = graph.around(node);
        int end = graph.end(node);
        for (int i = graph.begin(node); i < end; i++) {
          int link = around[i];
          if (graph.from(link) != node || !sight.counts(graph, link)) continue;
          int other = places.get(graph.to(link), -1);
          if (other < 0) continue;
          if (found == links.length) {
            links = Arrays.copyOf(links, 2 * found);
            ends = Arrays.copyOf(ends, 4 * found);
          }
          links[found] = link;
          ends[2 * found] = place;
          ends[2 * found++ + 1] = other;
        }
      }
      return new Neighbourhood(
          graph,
          Arrays.copyOf(nodes, count),
          Arrays.copyOf(steps, count),
          found == 0 ? NONE : Arrays.copyOf(links, found),
          found == 0 ? NONE : Arrays.copyOf(ends, 2 * found),
          whole);
    }
  }
}
