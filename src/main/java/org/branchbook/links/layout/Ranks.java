package org.branchbook.links.layout;

import java.util.Arrays;

/**
 * On which level each node of a directed graph stands: an owner above what he owns. Links that
 * close a circle count the other way round.
 */
final class Ranks {
  private final int nodes;
  private final int[] upper;
  private final int[] lower;

  /** The level of each node, 0 the highest. */
  final int[] of;

  Ranks(int nodes, int[] from, int[] to) {
    this.nodes = nodes;
    upper = from.clone();
    lower = to.clone();
    turnCircles();
    of = new int[nodes];
    down();
    for (int pass = 0; pass < 8 && tightened(); pass++) {}
    int top = Arrays.stream(of).min().orElse(0);
    for (int i = 0; i < nodes; i++) of[i] -= top;
  }

  /** The upper end of a link. */
  int upper(int link) {
    return upper[link];
  }

  /** The lower end of a link. */
  int lower(int link) {
    return lower[link];
  }

  /** Turns the links that lead back into the walk that reached them. */
  private void turnCircles() {
    var links = new Ends(nodes, upper);
    var state = new byte[nodes];
    var stack = new int[nodes];
    var next = Arrays.copyOf(links.starts, nodes);
    for (int root : roots()) {
      if (state[root] != 0) continue;
      int depth = 0;
      stack[depth++] = root;
      state[root] = 1;
      while (depth > 0) {
        int node = stack[depth - 1];
        if (next[node] == links.starts[node + 1]) {
          state[node] = 2;
          depth--;
          continue;
        }
        int link = links.links[next[node]++];
        int end = lower[link];
        if (state[end] == 1) {
          upper[link] = end;
          lower[link] = node;
        } else if (state[end] == 0) {
          state[end] = 1;
          stack[depth++] = end;
        }
      }
    }
  }

  /** Those nobody stands above first, then those with the most below them. */
  private int[] roots() {
    var balance = new long[nodes];
    for (int i = 0; i < upper.length; i++) {
      balance[upper[i]]++;
      balance[lower[i]] -= 1 << 16;
    }
    var keys = new long[nodes];
    for (int i = 0; i < nodes; i++) keys[i] = -balance[i] << 32 | i;
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
  }

  /** Each as high as those above it allow. */
  private void down() {
    var above = new int[nodes];
    for (int end : lower) above[end]++;
    var below = new Ends(nodes, upper);
    var queue = new int[nodes];
    int tail = 0;
    for (int i = 0; i < nodes; i++) if (above[i] == 0) queue[tail++] = i;
    for (int head = 0; head < tail; head++) {
      int node = queue[head];
      for (int k = below.starts[node]; k < below.starts[node + 1]; k++) {
        int end = lower[below.links[k]];
        of[end] = Math.max(of[end], of[node] + 1);
        if (--above[end] == 0) queue[tail++] = end;
      }
    }
  }

  /** Moves nodes to where their links become shorter; answers whether any moved. */
  private boolean tightened() {
    var up = new Ends(nodes, lower);
    var down = new Ends(nodes, upper);
    boolean any = false;
    for (int i = 0; i < nodes; i++) {
      int ups = up.starts[i + 1] - up.starts[i];
      int downs = down.starts[i + 1] - down.starts[i];
      int lowest = Integer.MIN_VALUE;
      int highest = Integer.MAX_VALUE;
      for (int k = up.starts[i]; k < up.starts[i + 1]; k++)
        lowest = Math.max(lowest, of[upper[up.links[k]]] + 1);
      for (int k = down.starts[i]; k < down.starts[i + 1]; k++)
        highest = Math.min(highest, of[lower[down.links[k]]] - 1);
      int wanted = downs > ups ? highest : downs < ups ? lowest : of[i];
      if (downs + ups > 0 && wanted != of[i]) {
        of[i] = wanted;
        any = true;
      }
    }
    return any;
  }

  /** Links by one of their ends. */
  static final class Ends {
    final int[] starts;
    final int[] links;

    Ends(int nodes, int[] end) {
      starts = new int[nodes + 1];
      for (int node : end) starts[node + 1]++;
      for (int i = 0; i < nodes; i++) starts[i + 1] += starts[i];
      links = new int[end.length];
      var next = Arrays.copyOf(starts, nodes);
      for (int i = 0; i < end.length; i++) links[next[end[i]]++] = i;
    }
  }
}
