package org.branchbook.links.owners;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.links.groups.Rings;

/**
 * What a part of one organisation each holder's holdings come to: shares multiplied along each
 * chain, chains added up. Chains that run in a circle have no end, but their sum has: it solves a
 * system of equations, a ring of holdings at a time.
 */
final class Worth {
  /** Shares are kept to a millionth of a per cent. */
  private static final double EXACT = 1e-9;

  private final Stakes stakes;
  private final double[] shares;
  private final boolean most;
  private final double[] worth;
  private final List<int[]> closed = new ArrayList<>();

  private Worth(Stakes stakes, double[] shares, boolean most) {
    this.stakes = stakes;
    this.shares = shares;
    this.most = most;
    worth = new double[stakes.nodes()];
  }

  /**
   * Each node's part of the target, from 0 to 1; that of the target itself is what it holds of
   * itself.
   *
   * @param closed rings of holdings outside of which nobody holds anything: they have no owner
   */
  record Parts(double[] of, List<int[]> closed) {}

  /** What it comes to at least. */
  static Parts least(int target, Stakes stakes) {
    return solved(target, new Worth(stakes, stakes.low, false));
  }

  /** What it comes to at most, with these shares. */
  static Parts most(int target, Stakes stakes, double[] shares) {
    return solved(target, new Worth(stakes, shares, true));
  }

  private static Parts solved(int target, Worth worth) {
    worth.solve(target);
    for (int node = 0; node < worth.worth.length; node++)
      worth.worth[node] = Math.clamp(worth.worth[node] - (node == target ? 1 : 0), 0, 1);
    return new Parts(worth.worth, List.copyOf(worth.closed));
  }

  private void solve(int target) {
    var rings = Rings.of(stakes.starts, stakes.in);
    var members = new ArrayList<List<Integer>>();
    for (int ring = 0; ring < rings.count(); ring++) members.add(new ArrayList<>());
    for (int node = 0; node < stakes.nodes(); node++) members.get(rings.ring(node)).add(node);
    // holdings lead to rings of smaller numbers, which are known by then
    for (var ring : members) {
      var nodes = ring.stream().mapToInt(Integer::intValue).toArray();
      if (nodes.length > 1) together(nodes, target);
      else worth[nodes[0]] = held(nodes[0], target);
    }
  }

  /** What a node has by what it holds in those that are known. */
  private double held(int node, int target) {
    double held = node == target ? 1 : 0;
    for (int at = stakes.starts[node]; at < stakes.starts[node + 1]; at++)
      held += shares[at] * worth[stakes.in[at]];
    return held;
  }

  private void together(int[] nodes, int target) {
    int size = nodes.length;
    var rows = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      rows[i][size] = held(nodes[i], target); // those of the ring are 0 yet
      rows[i][i] = 1;
    }
    var place = new int[stakes.nodes()];
    for (int i = 0; i < size; i++) place[nodes[i]] = i + 1;
    var within = new double[size];
    for (int i = 0; i < size; i++)
      for (int at = stakes.starts[nodes[i]]; at < stakes.starts[nodes[i] + 1]; at++) {
        int other = place[stakes.in[at]] - 1;
        if (other < 0) continue;
        rows[i][other] -= shares[at];
        within[other] += shares[at];
      }
    boolean open = false;
    for (double share : within) open |= share < 1 - EXACT;
    if (!open) {
      closed.add(nodes);
      // what they may own of one another is all, where no less is sure
      if (most) for (int node : nodes) worth[node] = 1;
      return;
    }
    eliminate(rows);
    for (int i = 0; i < size; i++) {
      double part = rows[i][size] / rows[i][i];
      // shares of more than a hundred per cent together have no sum
      worth[nodes[i]] = part >= -EXACT && part < Double.POSITIVE_INFINITY ? Math.max(0, part) : 1;
    }
  }

  /** Gauss and Jordan, by the largest number of each column. */
  private static void eliminate(double[][] rows) {
    for (int column = 0; column < rows.length; column++) {
      int best = column;
      for (int i = column; i < rows.length; i++)
        if (Math.abs(rows[i][column]) > Math.abs(rows[best][column])) best = i;
      var row = rows[best];
      rows[best] = rows[column];
      rows[column] = row;
      for (int i = 0; i < rows.length; i++) {
        if (i == column || rows[i][column] == 0) continue;
        double times = rows[i][column] / row[column];
        for (int k = column; k <= rows.length; k++) rows[i][k] -= times * row[k];
      }
    }
  }
}
