package org.branchbook.links.layout;

import java.util.Arrays;

/**
 * A graph without directions, loops and doubles, in flat arrays.
 *
 * @param starts where each node's neighbours begin in {@code ends}; one longer than there are nodes
 * @param ends the neighbours, node by node, each node's in rising order
 */
public record Net(int[] starts, int[] ends) {
  /** The graph of so many nodes, numbered from 0, and these links, each both ways. */
  public static Net of(int nodes, int[] from, int[] to) {
    var starts = new int[nodes + 1];
    for (int i = 0; i < from.length; i++)
      if (from[i] != to[i]) {
        starts[from[i] + 1]++;
        starts[to[i] + 1]++;
      }
    for (int i = 0; i < nodes; i++) starts[i + 1] += starts[i];
    var ends = new int[starts[nodes]];
    var next = Arrays.copyOf(starts, nodes);
    for (int i = 0; i < from.length; i++)
      if (from[i] != to[i]) {
        ends[next[from[i]]++] = to[i];
        ends[next[to[i]]++] = from[i];
      }
    return single(starts, ends);
  }

  /** Leaves out the doubles. */
  private static Net single(int[] starts, int[] ends) {
    int nodes = starts.length - 1;
    int kept = 0;
    var begin = new int[nodes + 1];
    for (int i = 0; i < nodes; i++) {
      Arrays.sort(ends, starts[i], starts[i + 1]);
      begin[i] = kept;
      for (int k = starts[i]; k < starts[i + 1]; k++)
        if (kept == begin[i] || ends[kept - 1] != ends[k]) ends[kept++] = ends[k];
    }
    begin[nodes] = kept;
    return new Net(begin, Arrays.copyOf(ends, kept));
  }

  /** How many nodes. */
  public int size() {
    return starts.length - 1;
  }

  /** How many neighbours a node has. */
  public int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /** Whether two nodes are linked. */
  boolean linked(int one, int other) {
    return Arrays.binarySearch(ends, starts[one], starts[one + 1], other) >= 0;
  }

  /** The part of the graph over these nodes, which have no neighbours outside. */
  Net part(int[] nodes) {
    var local = new int[size()];
    for (int i = 0; i < nodes.length; i++) local[nodes[i]] = i;
    var begin = new int[nodes.length + 1];
    for (int i = 0; i < nodes.length; i++) begin[i + 1] = begin[i] + degree(nodes[i]);
    var to = new int[begin[nodes.length]];
    for (int i = 0; i < nodes.length; i++) {
      int at = begin[i];
      for (int k = starts[nodes[i]]; k < starts[nodes[i] + 1]; k++) to[at++] = local[ends[k]];
      Arrays.sort(to, begin[i], at);
    }
    return new Net(begin, to);
  }

  /**
   * Writes into {@code row} how many links every node is away from one; what can't be reached keeps
   * its value, and the row has to begin with {@link Character#MAX_VALUE}. Answers the farthest
   * node's distance.
   */
  int distances(int from, char[] row, int offset, int[] queue) {
    int head = 0;
    int tail = 0;
    queue[tail++] = from;
    row[offset + from] = 0;
    while (head < tail) {
      int node = queue[head++];
      int far = row[offset + node] + 1;
      for (int k = starts[node]; k < starts[node + 1]; k++) {
        int end = ends[k];
        if (row[offset + end] == Character.MAX_VALUE) {
          row[offset + end] = (char) far;
          queue[tail++] = end;
        }
      }
    }
    return row[offset + queue[tail - 1]];
  }
}
