package org.branchbook.links.groups;

/** Tells of groups by what their members are connected; the same ties serve all of them. */
public final class Grounds {
  private final Reached reached;
  private final Ints controlled = new Ints(64);

  public Grounds(Ties ties) {
    reached = new Reached(ties);
  }

  /** Whether some member controls another; whom a member controls is always in the group. */
  public boolean control(int[] members) {
    for (int node : members) if (reached.holds(node) && controls(node) > 1) return true;
    return false;
  }

  /** Whether there are others than those whom the source controls. */
  public boolean dependence(int[] members) {
    return controls(members[0]) < members.length;
  }

  private int controls(int node) {
    controlled.count = 0;
    return reached.of(node, controlled).count;
  }
}
