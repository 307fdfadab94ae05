package org.branchbook.links.owners;

import java.util.Arrays;

/**
 * Who holds how much of whom, among nodes numbered from 0, as lists by the holder. Two holdings of
 * the same in the same add up.
 */
public final class Stakes {
  final int[] starts;
  final int[] in;
  final double[] low;
  final double[] high;
  final int[] links;

  private Stakes(int[] starts, int[] in, double[] low, double[] high, int[] links) {
    this.starts = starts;
    this.in = in;
    this.low = low;
    this.high = high;
    this.links = links;
  }

  int nodes() {
    return starts.length - 1;
  }

  /** Collects holdings. */
  public static final class Builder {
    private final int nodes;
    private int[] ends = new int[32];
    private double[] shares = new double[32];
    private int[] links = new int[16];
    private int count;

    /** For so many nodes. */
    public Builder(int nodes) {
      this.nodes = nodes;
    }

    /** Somebody holds a share of somebody: from 0 to 1, at least and at most. */
    public Builder holds(int holder, int in, double low, double high, int link) {
      if (count == links.length) {
        ends = Arrays.copyOf(ends, 4 * count);
        shares = Arrays.copyOf(shares, 4 * count);
        links = Arrays.copyOf(links, 2 * count);
      }
      ends[2 * count] = holder;
      ends[2 * count + 1] = in;
      shares[2 * count] = low;
      shares[2 * count + 1] = high;
      links[count++] = link;
      return this;
    }

    /** The holdings. */
    public Stakes build() {
      var starts = new int[nodes + 1];
      for (int i = 0; i < count; i++) starts[ends[2 * i] + 1]++;
      for (int node = 0; node < nodes; node++) starts[node + 1] += starts[node];
      var next = Arrays.copyOf(starts, nodes);
      var stakes =
          new Stakes(starts, new int[count], new double[count], new double[count], new int[count]);
      for (int i = 0; i < count; i++) {
        int at = next[ends[2 * i]]++;
        stakes.in[at] = ends[2 * i + 1];
        stakes.low[at] = shares[2 * i];
        stakes.high[at] = shares[2 * i + 1];
        stakes.links[at] = links[i];
      }
      return stakes;
    }
  }
}
