package org.branchbook.links.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A graph with some links more and less: what has stayed is shared with the one before. */
final class Amending {
  private final LinkGraph old;
  private final Map<Integer, int[]> lists = new HashMap<>();
  private final Map<Long, Integer> fresh = new HashMap<>();
  private Rows rows;
  private int count;
  private long[] late;
  private byte[] marks;

  Amending(LinkGraph old) {
    this.old = old;
    rows = old.rows;
    count = old.count;
    late = old.late;
    marks = old.marks;
  }

  /** Takes a link out of both its ends' lists. */
  void remove(int row) {
    for (int node : new int[] {rows.from(row), rows.to(row)}) {
      var list = list(node);
      var without = new int[list.length - 1];
      int kept = 0;
      for (int link : list) if (link != row) without[kept++] = link;
      lists.put(node, without);
    }
  }

  /** Adds a link and says its row. */
  int add(GraphLink link) {
    if (count == rows.room()) rows = rows.roomFor(count + count / 4 + 1024);
    int row = count++;
    rows.put(row, link, node(link.from()), node(link.to()));
    for (int node : new int[] {rows.from(row), rows.to(row)}) {
      var list = list(node);
      var with = Arrays.copyOf(list, list.length + 1);
      with[list.length] = row;
      lists.put(node, with);
    }
    return row;
  }

  private int[] list(int node) {
    var own = lists.get(node);
    if (own != null) return own;
    if (node >= old.nodes()) return new int[0];
    return Arrays.copyOfRange(old.around(node), old.begin(node), old.end(node));
  }

  private int node(long client) {
    int early = Arrays.binarySearch(old.early, client);
    if (early >= 0) return early;
    return fresh.computeIfAbsent(client, this::late);
  }

  private int late(long client) {
    for (int i = 0; i < late.length; i++) if (late[i] == client) return old.early.length + i;
    late = Arrays.copyOf(late, late.length + 1);
    late[late.length - 1] = client;
    marks = Arrays.copyOf(marks, old.early.length + late.length);
    return old.early.length + late.length - 1;
  }

  /** The graph as it is now. */
  LinkGraph graph() {
    var nodes = lists.keySet().stream().mapToInt(Integer::intValue).toArray();
    var own = new int[nodes.length][];
    for (int i = 0; i < nodes.length; i++) own[i] = lists.get(nodes[i]);
    return new LinkGraph(
        rows,
        count,
        old.early,
        late,
        old.starts,
        old.lists,
        old.others,
        marks,
        old.changed.with(nodes, own));
  }
}
