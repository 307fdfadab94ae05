package org.branchbook.links.graph;

import java.util.Arrays;

/** Makes a graph afresh: every link once, the marks of the cards, then the arrays. */
final class GraphBuilder implements GraphSource.Into {
  /** So much room is left for links that come later, before the arrays have to grow. */
  private static final int SPARE = 4096;

  private Rows rows;
  private long[] from;
  private long[] to;
  private int count;
  private boolean sorted = true;

  /** For about so many links. */
  GraphBuilder(int links) {
    rows = Rows.of(links + SPARE);
    from = new long[links];
    to = new long[links];
  }

  @Override
  public void link(GraphLink link) {
    if (count == from.length) {
      int more = Math.max(1024, count + count / 2);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
      rows = rows.roomFor(more + SPARE);
    }
    if (count > 0 && rows.number(count - 1) >= link.id()) sorted = false;
    rows.put(count, link, 0, 0);
    from[count] = link.from();
    to[count++] = link.to();
  }

  /** The graph of the links that were added. */
  LinkGraph graph() {
    if (!sorted) throw new IllegalStateException("links come in the order of their numbers");
    var early = distinct();
    var placed = Rows.of(count + SPARE);
    var starts = new int[early.length + 1];
    for (int i = 0; i < count; i++) {
      int a = Arrays.binarySearch(early, from[i]);
      int b = Arrays.binarySearch(early, to[i]);
      placed.take(i, rows, i, a, b);
      starts[a + 1]++;
      starts[b + 1]++;
    }
    for (int node = 0; node < early.length; node++) starts[node + 1] += starts[node];
    var next = Arrays.copyOf(starts, early.length);
    var lists = new int[2 * count];
    var others = new int[2 * count];
    for (int i = 0; i < count; i++) {
      int a = placed.from(i);
      int b = placed.to(i);
      others[next[a]] = b;
      lists[next[a]++] = i;
      others[next[b]] = a;
      lists[next[b]++] = i;
    }
    return new LinkGraph(
        placed,
        count,
        early,
        new long[0],
        starts,
        lists,
        others,
        new byte[early.length],
        Changed.NONE);
  }

  private long[] distinct() {
    var all = new long[2 * count];
    System.arraycopy(from, 0, all, 0, count);
    System.arraycopy(to, 0, all, count, count);
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) if (i == 0 || all[i] != all[i - 1]) all[kept++] = all[i];
    return Arrays.copyOf(all, kept);
  }

  /** The same graph without what changes have left behind. */
  static LinkGraph compacted(LinkGraph old) {
    var live = new int[old.count];
    int[] count = {0};
    old.links(link -> live[count[0]++] = link);
    var order = new long[count[0]][];
    for (int i = 0; i < order.length; i++)
      order[i] = new long[] {old.rows.number(live[i]), live[i]};
    Arrays.sort(order, (a, b) -> Long.compare(a[0], b[0]));
    var builder = new GraphBuilder(order.length);
    for (var one : order) builder.take(old, (int) one[1]);
    var graph = builder.graph();
    for (int node = 0; node < graph.nodes(); node++)
      graph.marks[node] = old.marks[old.node(graph.client(node))];
    return graph;
  }

  private void take(LinkGraph old, int link) {
    rows.take(count, old.rows, link, 0, 0);
    from[count] = old.clientNumber(old.from(link));
    to[count++] = old.clientNumber(old.to(link));
  }
}
