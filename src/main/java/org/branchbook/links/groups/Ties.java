package org.branchbook.links.groups;

import java.util.Arrays;

/**
 * What counts for groups among some nodes, numbered from 0: who holds votes or decides otherwise,
 * and who depends on whom. Made once, then read by any thread.
 */
public final class Ties {
  /** More than this is a majority, in millionths of a per cent. */
  static final int HALF = 50_000_000;

  private static final Ground[] GROUNDS = Ground.values();

  /** Ties by the node that they go out from, as lists within arrays. */
  static final class Out {
    final int[] starts;
    final int[] to;
    final int[] votes;
    final byte[] grounds;
    final int[] links;

    Out(int[] starts, int count) {
      this.starts = starts;
      to = new int[count];
      votes = new int[count];
      grounds = new byte[count];
      links = new int[count];
    }

    Ground ground(int tie) {
      return GROUNDS[grounds[tie]];
    }
  }

  final int nodes;

  /** From the holder to the one in whom he holds. */
  final Out control;

  /** From the one depended on to those that depend on him. */
  final Out dependence;

  private Ties(int nodes, Out control, Out dependence) {
    this.nodes = nodes;
    this.control = control;
    this.dependence = dependence;
  }

  /** How many nodes there are. */
  public int nodes() {
    return nodes;
  }

  /** Collects ties. */
  public static final class Builder {
    private static final int WIDTH = 5;
    private final int nodes;
    private int[] ties = new int[WIDTH * 256];
    private int count;

    /** For so many nodes. */
    public Builder(int nodes) {
      this.nodes = nodes;
    }

    /** Somebody holds votes, in millionths of a per cent; what he holds twice adds up. */
    public Builder votes(int holder, int in, int votes, int link) {
      return add(holder, in, votes, Ground.VOTES, link);
    }

    /** Somebody decides alone, whatever the votes. */
    public Builder decides(int holder, int in, Ground by, int link) {
      return add(holder, in, 0, by, link);
    }

    /** Somebody depends on somebody. */
    public Builder depends(int dependent, int on, Ground by, int link) {
      return add(on, dependent, 0, by, link);
    }

    private Builder add(int from, int to, int votes, Ground ground, int link) {
      if ((count + 1) * WIDTH > ties.length) ties = Arrays.copyOf(ties, 2 * ties.length);
      int at = count++ * WIDTH;
      ties[at] = from;
      ties[at + 1] = to;
      ties[at + 2] = votes;
      ties[at + 3] = ground.ordinal();
      ties[at + 4] = link;
      return this;
    }

    /** The ties. */
    public Ties build() {
      return new Ties(nodes, out(true), out(false));
    }

    private Out out(boolean control) {
      var starts = new int[nodes + 1];
      for (int i = 0; i < count; i++)
        if (GROUNDS[ties[i * WIDTH + 3]].control() == control) starts[ties[i * WIDTH] + 1]++;
      for (int node = 0; node < nodes; node++) starts[node + 1] += starts[node];
      var next = Arrays.copyOf(starts, nodes);
      var out = new Out(starts, starts[nodes]);
      for (int i = 0; i < count; i++) {
        int at = i * WIDTH;
        if (GROUNDS[ties[at + 3]].control() != control) continue;
        int tie = next[ties[at]]++;
        out.to[tie] = ties[at + 1];
        out.votes[tie] = ties[at + 2];
        out.grounds[tie] = (byte) ties[at + 3];
        out.links[tie] = ties[at + 4];
      }
      return out;
    }
  }
}
