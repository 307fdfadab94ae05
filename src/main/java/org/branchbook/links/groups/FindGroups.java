package org.branchbook.links.groups;

import java.util.Arrays;

/**
 * Finds every group of connected clients: control groups first, each enlarged by those that depend
 * on it, who bring the companies that they control but never their parent. A group that lies wholly
 * within another is no group of its own. (Rules of the trade, "Connected clients".)
 */
public final class FindGroups {
  private final Ties ties;
  private final Reached reached;
  private final int[] met;
  private int round;

  private FindGroups(Ties ties) {
    this.ties = ties;
    reached = new Reached(ties);
    met = new int[ties.nodes];
  }

  /** The groups of two members or more; in each the source comes first. */
  public static Groups in(Ties ties) {
    return new FindGroups(ties).find();
  }

  private Groups find() {
    var tops = tops();
    var joins = joins(tops);
    var rings = Rings.of(joins.starts, joins.to);
    var first = rings.first();
    var done = new boolean[rings.count()];
    var starts = new Ints(1024);
    var members = new Ints(4096);
    starts.add(0);
    // of those who come in with one another the one who controls is the source
    for (int i = 0; i < tops.length + ties.nodes; i++) {
      int node = i < tops.length ? tops[i] : i - tops.length;
      int ring = rings.ring(node);
      if (!first[ring] || done[ring] || joins.starts[node] == joins.starts[node + 1]) continue;
      done[ring] = true;
      all(node, joins, members);
      starts.add(members.count);
    }
    return new Groups(starts.array(), members.array());
  }

  /** All who come in with a source, himself first. */
  private void all(int source, Arcs joins, Ints into) {
    round++;
    int next = into.count;
    into.add(source);
    met[source] = round;
    for (; next < into.count; next++) {
      int node = into.of[next];
      for (int arc = joins.starts[node]; arc < joins.starts[node + 1]; arc++) {
        int to = joins.to[arc];
        if (met[to] == round) continue;
        met[to] = round;
        into.add(to);
      }
    }
  }

  /** Arcs as lists within arrays. */
  private record Arcs(int[] starts, int[] to) {}

  /**
   * Who comes in with whom: with a top of control those whom it controls, with anybody those that
   * depend on him, and with a dependent those whom he controls.
   */
  private Arcs joins(int[] tops) {
    var from = new Ints(4096);
    var to = new Ints(4096);
    var brings = new boolean[ties.nodes];
    for (int top : tops) brings[top] = true;
    for (int tie = 0; tie < ties.dependence.to.length; tie++)
      brings[ties.dependence.to[tie]] = true;
    var controlled = new Ints(64);
    for (int node = 0; node < ties.nodes; node++) {
      for (int t = ties.dependence.starts[node]; t < ties.dependence.starts[node + 1]; t++) {
        from.add(node);
        to.add(ties.dependence.to[t]);
      }
      if (!brings[node] || !reached.holds(node)) continue;
      controlled.count = 0;
      reached.of(node, controlled);
      for (int i = 1; i < controlled.count; i++) {
        from.add(node);
        to.add(controlled.of[i]);
      }
    }
    return arcs(ties.nodes, from, to);
  }

  private static Arcs arcs(int nodes, Ints from, Ints to) {
    var starts = new int[nodes + 1];
    for (int i = 0; i < from.count; i++) starts[from.of[i] + 1]++;
    for (int node = 0; node < nodes; node++) starts[node + 1] += starts[node];
    var next = Arrays.copyOf(starts, nodes);
    var sorted = new int[to.count];
    for (int i = 0; i < from.count; i++) sorted[next[from.of[i]]++] = to.of[i];
    return new Arcs(starts, sorted);
  }

  /**
   * Those who control and whom nobody controls; of a ring of such one. First those are left out
   * whom a single holder controls, then those whom votes held together do.
   */
  private int[] tops() {
    var alone = alone();
    var rings = Rings.of(alone.starts, alone.to);
    var first = rings.first();
    var done = new boolean[rings.count()];
    var candidates = new Ints(1024);
    for (int node = 0; node < ties.nodes; node++) {
      int ring = rings.ring(node);
      if (!first[ring] || done[ring] || !reached.holds(node)) continue;
      done[ring] = true;
      candidates.add(node);
    }
    var under = new Ints(1024);
    var arcsFrom = new Ints(64);
    var arcsTo = new Ints(64);
    var place = new int[ties.nodes];
    Arrays.fill(place, -1);
    for (int i = 0; i < candidates.count; i++) place[candidates.of[i]] = i;
    for (int i = 0; i < candidates.count; i++) {
      under.count = 0;
      reached.of(candidates.of[i], under);
      for (int k = 1; k < under.count; k++)
        if (place[under.of[k]] >= 0) {
          arcsFrom.add(i);
          arcsTo.add(place[under.of[k]]);
        }
    }
    return firsts(candidates, arcs(candidates.count, arcsFrom, arcsTo));
  }

  private static int[] firsts(Ints candidates, Arcs arcs) {
    var rings = Rings.of(arcs.starts, arcs.to);
    var first = rings.first();
    var done = new boolean[rings.count()];
    var tops = new Ints(candidates.count);
    for (int i = 0; i < candidates.count; i++) {
      int ring = rings.ring(i);
      if (!first[ring] || done[ring]) continue;
      done[ring] = true;
      tops.add(candidates.of[i]);
    }
    return tops.array();
  }

  /** Who controls whom by what he holds himself. */
  private Arcs alone() {
    var from = new Ints(4096);
    var to = new Ints(4096);
    var held = new int[ties.nodes];
    var by = new int[ties.nodes];
    for (int node = 0; node < ties.nodes; node++) {
      int end = ties.control.starts[node + 1];
      for (int tie = ties.control.starts[node]; tie < end; tie++) {
        int in = ties.control.to[tie];
        if (by[in] != node + 1) {
          by[in] = node + 1;
          held[in] = 0;
        }
        held[in] = Math.min(held[in] + ties.control.votes[tie], 2 * Ties.HALF);
        if (held[in] <= Ties.HALF && ties.control.ground(tie) == Ground.VOTES) continue;
        from.add(node);
        to.add(in);
      }
    }
    return arcs(ties.nodes, from, to);
  }
}
