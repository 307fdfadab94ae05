package org.branchbook.links.groups;

/** Whom somebody controls: votes of his own and of those under his control, counted together. */
final class Reached {
  private final Ties ties;
  private final int[] votes;
  private final int[] counted;
  private final int[] in;
  private int round;

  Reached(Ties ties) {
    this.ties = ties;
    votes = new int[ties.nodes];
    counted = new int[ties.nodes];
    in = new int[ties.nodes];
  }

  /** Whether somebody holds anything in anybody. */
  boolean holds(int node) {
    return ties.control.starts[node] < ties.control.starts[node + 1];
  }

  /** Those whom the holder controls, himself first; the list is grown at need and given back. */
  Ints of(int holder, Ints into) {
    var control = ties.control;
    round++;
    int start = into.count;
    into.add(holder);
    in[holder] = round;
    for (int next = start; next < into.count; next++) {
      int by = into.of[next];
      int end = control.starts[by + 1];
      for (int tie = control.starts[by]; tie < end; tie++) {
        int to = control.to[tie];
        if (in[to] == round) continue;
        if (counted[to] != round) {
          counted[to] = round;
          votes[to] = 0;
        }
        votes[to] = Math.min(votes[to] + control.votes[tie], 2 * Ties.HALF);
        if (votes[to] <= Ties.HALF && control.ground(tie) == Ground.VOTES) continue;
        in[to] = round;
        into.add(to);
      }
    }
    return into;
  }

  /** Whether the last holder asked about controls a node, or is it. */
  boolean has(int node) {
    return in[node] == round;
  }
}
