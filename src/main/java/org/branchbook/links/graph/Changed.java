package org.branchbook.links.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The nodes whose links are no longer those of the large arrays, each with its own list. */
final class Changed {
  static final Changed NONE = new Changed(new int[] {-1}, new int[1][], 0);
  private static final int SPREAD = 0x9E3779B9;

  private final int[] nodes;
  private final int[] @Nullable [] lists;
  private final int count;

  private Changed(int[] nodes, int[] @Nullable [] lists, int count) {
    this.nodes = nodes;
    this.lists = lists;
    this.count = count;
  }

  int count() {
    return count;
  }

  /** The node's links; null where they stand in the large arrays. */
  int @Nullable [] of(int node) {
    if (count == 0) return null;
    int mask = nodes.length - 1;
    for (int at = node * SPREAD >>> 7 & mask; ; at = at + 1 & mask) {
      if (nodes[at] == node) return lists[at];
      if (nodes[at] < 0) return null;
    }
  }

  /** The same with other lists for some nodes. */
  Changed with(int[] these, int[][] own) {
    int room = Integer.highestOneBit(Math.max(8, 2 * (count + these.length))) * 2;
    var into = new int[room];
    Arrays.fill(into, -1);
    var all = new int[room][];
    int kept = 0;
    for (int i = 0; i < these.length; i++) kept += put(into, all, these[i], own[i]);
    for (int at = 0; at < nodes.length; at++) {
      var list = lists[at];
      if (nodes[at] >= 0 && list != null) kept += put(into, all, nodes[at], list);
    }
    return new Changed(into, all, kept);
  }

  /** The first that comes stays; one more, or none. */
  private static int put(int[] into, int[][] all, int node, int[] list) {
    int mask = into.length - 1;
    int at = node * SPREAD >>> 7 & mask;
    while (into[at] >= 0 && into[at] != node) at = at + 1 & mask;
    if (into[at] == node) return 0;
    into[at] = node;
    all[at] = list;
    return 1;
  }
}
