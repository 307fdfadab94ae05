package org.branchbook.links.groups;

import java.util.ArrayList;
import java.util.List;

/** Says of each member of a group why he is in: control before dependence, the nearest first. */
public final class Explain {
  private final Ties ties;
  private final Reached reached;
  private final boolean[] in;
  private final List<Why> members = new ArrayList<>();

  private Explain(Ties ties) {
    this.ties = ties;
    reached = new Reached(ties);
    in = new boolean[ties.nodes];
  }

  /** The members of the group of a source, himself first. */
  public static List<Why> groupOf(int source, Ties ties) {
    var explain = new Explain(ties);
    explain.all(source);
    return List.copyOf(explain.members);
  }

  private void all(int source) {
    add(new Why(source, Ground.SOURCE, source, 0, 0, new int[0]));
    for (int next = 0; next < members.size(); next++) {
      var member = members.get(next);
      if (!member.ground().control()) controlledBy(member.node());
      dependents(member.node());
    }
  }

  private void add(Why why) {
    in[why.node()] = true;
    members.add(why);
  }

  private void dependents(int on) {
    var dependence = ties.dependence;
    for (int tie = dependence.starts[on]; tie < dependence.starts[on + 1]; tie++)
      if (!in[dependence.to[tie]])
        add(
            new Why(
                dependence.to[tie],
                dependence.ground(tie),
                on,
                0,
                0,
                new int[] {dependence.links[tie]}));
  }

  private void controlledBy(int head) {
    if (!reached.holds(head)) return;
    var all = reached.of(head, new Ints(16));
    for (int i = 1; i < all.count; i++) if (!in[all.of[i]]) add(control(head, all.of[i], all));
  }

  /** The holders that count are the head and those whom he controls. */
  private Why control(int head, int node, Ints holders) {
    var control = ties.control;
    var links = new Ints(4);
    int held = 0;
    int together = 0;
    for (int i = 0; i < holders.count; i++) {
      int holder = holders.of[i];
      for (int tie = control.starts[holder]; tie < control.starts[holder + 1]; tie++) {
        if (control.to[tie] != node) continue;
        if (control.ground(tie) != Ground.VOTES)
          return new Why(node, control.ground(tie), holder, 0, 0, new int[] {control.links[tie]});
        if (holder == head) held += control.votes[tie];
        together += control.votes[tie];
        links.add(control.links[tie]);
      }
    }
    return new Why(node, Ground.VOTES, head, held, together, links.array());
  }
}
