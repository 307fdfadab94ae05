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
    private int[] links = new int[64];
    private int[] ends = new int[128];
    private int count;
    private int found;
    private boolean whole = true;

    /** Kept so that what was only touched counts as used. */
    int touched;

    Walk(LinkGraph graph, Sight sight, int atMost) {
      this.graph = graph;
      this.sight = sight;
      this.atMost = atMost;
    }

    /** The place of a node, which it is given if it has none; below 0 where there is no room. */
    int meet(int node, int step) {
      int place = places.get(node, -1);
      if (place >= 0) return place;
      if (count == atMost) {
        whole = false;
        return -1;
      }
      if (count == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * count);
        steps = Arrays.copyOf(steps, 2 * count);
      }
      places.putNew(node, count);
      nodes[count] = node;
      steps[count] = step;
      return count++;
    }

    /**
     * Each link between two of the nodes stands at both; it is taken where the walk comes first. Of
     * a link that leads out of the last ring no more is read than where it leads.
     */
    Neighbourhood go(int far) {
      int ahead = 0;
      for (int place = 0; place < count; place++) {
        if (place == ahead) {
          ahead = count;
          lookAhead(place, steps[place] < far);
        }
        int node = nodes[place];
        var around = graph.around(node);
        boolean own = around != graph.lists;
        int end = graph.end(node);
        for (int i = graph.begin(node); i < end; i++) {
          int other = own ? graph.other(around[i], node) : graph.others[i];
          int there = places.get(other, -1);
          boolean further = there < 0 && steps[place] < far;
          if (there < place && !further || !sight.counts(graph, around[i])) continue;
          if (further) there = meet(other, steps[place] + 1);
          if (there >= 0) take(around[i], node, place, there);
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

    /**
     * Touches what the walk over a ring will read: so many misses of the cache at once cost little
     * more than one, and one after the other they cost all there is to it.
     */
    private void lookAhead(int ring, boolean further) {
      int sum = 0;
      for (int place = ring; place < count; place++) sum += graph.begin(nodes[place]);
      for (int place = ring; place < count; place++) {
        int node = nodes[place];
        if (graph.begin(node) == graph.end(node) || graph.around(node) != graph.lists) continue;
        sum += graph.others[graph.begin(node)];
        if (further) sum += graph.lists[graph.begin(node)];
      }
      if (further)
        for (int place = ring; place < count; place++) {
          int node = nodes[place];
          var around = graph.around(node);
          int end = graph.end(node);
          for (int i = graph.begin(node); i < end; i++) sum += graph.rows.from(around[i]);
        }
      touched = sum;
    }

    private void take(int link, int node, int place, int other) {
      if (found == links.length) {
        links = Arrays.copyOf(links, 2 * found);
        ends = Arrays.copyOf(ends, 4 * found);
      }
      boolean out = graph.from(link) == node;
      links[found] = link;
      ends[2 * found] = out ? place : other;
      ends[2 * found++ + 1] = out ? other : place;
    }
  }
}
