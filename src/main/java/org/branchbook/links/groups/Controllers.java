package org.branchbook.links.groups;

/** Who controls somebody in the end. */
public final class Controllers {
  private Controllers() {}

  /** Those who control the node and whom nobody controls who isn't under their own control. */
  public static int[] of(int node, Ties ties) {
    var reached = new Reached(ties);
    var under = new Ints(16);
    var found = new Ints(8);
    for (int holder = 0; holder < ties.nodes; holder++) {
      if (holder == node || !reached.holds(holder)) continue;
      under.count = 0;
      reached.of(holder, under);
      if (reached.has(node)) found.add(holder);
    }
    var tops = new Ints(8);
    for (int i = 0; i < found.count; i++)
      if (top(found.of[i], found, reached)) tops.add(found.of[i]);
    return tops.array();
  }

  private static boolean top(int one, Ints among, Reached reached) {
    for (int i = 0; i < among.count; i++) {
      if (among.of[i] == one) continue;
      reached.of(among.of[i], new Ints(16));
      boolean under = reached.has(one);
      reached.of(one, new Ints(16));
      if (under && !reached.has(among.of[i])) return false;
    }
    return true;
  }
}
