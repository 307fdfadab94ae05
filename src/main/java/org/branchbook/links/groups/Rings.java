package org.branchbook.links.groups;

import java.util.Arrays;

/**
 * The rings of a directed graph: nodes each of which can be reached from each other. (Tarjan's
 * strongly connected components, without recursion.)
 */
public final class Rings {
  private static final int FRESH = 0;
  private final int[] starts;
  private final int[] to;
  private final int[] ring;
  private int rings;

  private Rings(int[] starts, int[] to) {
    this.starts = starts;
    this.to = to;
    ring = new int[starts.length - 1];
  }

  /**
   * Finds them.
   *
   * @param starts where each node's arcs begin, and at the end their number
   * @param to where each arc leads
   */
  public static Rings of(int[] starts, int[] to) {
    var rings = new Rings(starts, to);
    rings.find();
    return rings;
  }

  /** How many there are; a node in no ring is one by itself. */
  public int count() {
    return rings;
  }

  /**
   * The ring of a node. Every arc between two rings leads from the greater number to the smaller.
   */
  public int ring(int node) {
    return ring[node];
  }

  /** For each ring whether no arc leads into it from another. */
  public boolean[] first() {
    var first = new boolean[rings];
    Arrays.fill(first, true);
    for (int node = 0; node < ring.length; node++)
      for (int arc = starts[node]; arc < starts[node + 1]; arc++)
        if (ring[to[arc]] != ring[node]) first[ring[to[arc]]] = false;
    return first;
  }

  private void find() {
    int nodes = ring.length;
    var met = new int[nodes];
    var low = new int[nodes];
    var next = new int[nodes];
    var open = new int[nodes];
    var way = new int[nodes];
    Arrays.fill(ring, -1);
    int clock = FRESH;
    int opened = 0;
    for (int root = 0; root < nodes; root++) {
      if (met[root] != FRESH) continue;
      int deep = 0;
      way[deep++] = root;
      met[root] = low[root] = ++clock;
      next[root] = starts[root];
      open[opened++] = root;
      while (deep > 0) {
        int node = way[deep - 1];
        if (next[node] < starts[node + 1]) {
          int other = to[next[node]++];
          if (met[other] == FRESH) {
            met[other] = low[other] = ++clock;
            next[other] = starts[other];
            open[opened++] = other;
            way[deep++] = other;
          } else if (ring[other] < 0) low[node] = Math.min(low[node], met[other]);
          continue;
        }
        deep--;
        if (deep > 0) low[way[deep - 1]] = Math.min(low[way[deep - 1]], low[node]);
        if (low[node] < met[node]) continue;
        int member;
        do {
          member = open[--opened];
          ring[member] = rings;
        } while (member != node);
        rings++;
      }
    }
  }
}
