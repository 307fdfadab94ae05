package org.branchbook.links.graph;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way between two clients, looked for from both at once: each round the smaller rim
 * goes one link further, so that of a million links a few thousand are looked at.
 */
public final class ShortestPath {
  private final LinkGraph graph;
  private final Sight sight;
  private final IntPredicate through;

  /**
   * Looks along links that count.
   *
   * @param through whether the way may lead through a node
   */
  public ShortestPath(LinkGraph graph, Sight sight, IntPredicate through) {
    this.graph = graph;
    this.sight = sight;
    this.through = through;
  }

  /** The way; of several as short always the same, empty for none within so many links. */
  public Optional<Path> between(ClientId one, ClientId other, int atMost) {
    int a = graph.node(one);
    int b = graph.node(other);
    if (a < 0 || b < 0) return Optional.empty();
    if (a == b) return Optional.of(new Path(graph, new int[] {a}, new int[0]));
    var left = new Side(a);
    var right = new Side(b);
    while (left.far + right.far < atMost && !left.empty() && !right.empty()) {
      var smaller = left.cost() <= right.cost() ? left : right;
      int met = smaller.goOn(smaller == left ? right : left);
      if (met >= 0) return Optional.of(joined(left, right, met));
    }
    return Optional.empty();
  }

  private Path joined(Side left, Side right, int met) {
    var to = left.back(met);
    var from = right.back(met);
    var nodes = new int[to.length + from.length + 1];
    var links = new int[to.length + from.length];
    int node = met;
    nodes[to.length] = met;
    for (int i = to.length - 1; i >= 0; i--) {
      links[i] = to[to.length - 1 - i];
      node = graph.other(links[i], node);
      nodes[i] = node;
    }
    node = met;
    for (int i = 0; i < from.length; i++) {
      links[to.length + i] = from[i];
      node = graph.other(from[i], node);
      nodes[to.length + i + 1] = node;
    }
    return new Path(graph, nodes, links);
  }

  /** What was reached from one end, and by which link. */
  private final class Side {
    private static final int NONE = -1;
    private final IntMap by = new IntMap(256);
    private int[] rim = new int[256];
    private int count = 1;
    int far;

    Side(int start) {
      rim[0] = start;
      by.putNew(start, NONE);
    }

    boolean empty() {
      return count == 0;
    }

    /** How many links the next round looks at. */
    long cost() {
      long cost = 0;
      for (int i = 0; i < count; i++) cost += graph.end(rim[i]) - graph.begin(rim[i]);
      return cost;
    }

    /** One link further; the node where the sides meet, below 0 for none. */
    int goOn(Side other) {
      var before = rim;
      int had = count;
      rim = new int[Math.max(16, 2 * had)];
      count = 0;
      far++;
      for (int p = 0; p < had; p++) {
        int node = before[p];
        var around = graph.around(node);
        int end = graph.end(node);
        for (int i = graph.begin(node); i < end; i++) {
          int link = around[i];
          if (!sight.counts(graph, link)) continue;
          int next = graph.other(link, node);
          if (other.by.has(next)) {
            by.putNew(next, link);
            return next;
          }
          if (by.has(next) || !through.test(next)) continue;
          by.putNew(next, link);
          if (count == rim.length) rim = Arrays.copyOf(rim, 2 * count);
          rim[count++] = next;
        }
      }
      return NONE;
    }

    /** The links from a node back to the start. */
    int[] back(int node) {
      var links = new int[far];
      int count = 0;
      for (int link = by.get(node, NONE); link != NONE; link = by.get(node, NONE)) {
        links[count++] = link;
        node = graph.other(link, node);
      }
      return Arrays.copyOf(links, count);
    }
  }

  /** The way where every node may be passed. */
  public static @Nullable Path between(LinkGraph graph, ClientId one, ClientId other, Sight sight) {
    return new ShortestPath(graph, sight, _ -> true)
        .between(one, other, graph.nodes())
        .orElse(null);
  }
}
