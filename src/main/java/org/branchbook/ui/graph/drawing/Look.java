package org.branchbook.ui.graph.drawing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * How the parts of a picture are shown at the moment.
 *
 * @param sizes each client's radius in pixels, seen near
 * @param room how far apart those stand who stand close, in lengths of a link
 * @param chosen the clients that are selected
 * @param dim the clients that aren't in focus
 * @param found the clients that are looked for
 * @param pinned the clients that keep their place
 * @param off the links that the legend hides
 * @param way the links of a path
 * @param day what had ended before it is pale
 * @param here the client that has the keyboard; -1 for none
 * @param hulls the groups that are drawn
 * @param comparing whether links are shown as they stand beside an earlier day
 */
public record Look(
    float[] sizes,
    float room,
    BitSet chosen,
    BitSet dim,
    BitSet found,
    BitSet pinned,
    BitSet off,
    BitSet way,
    LocalDate day,
    int here,
    List<Hull> hulls,
    boolean comparing) {
  /**
   * A group.
   *
   * @param members the places of those in it
   * @param tree for each member the one that it hangs on in the shortest tree; -1 for the first
   * @param name what is written beside it
   */
  public record Hull(int[] members, int[] tree, String name) {}

  /** Nothing selected, sought or hidden. */
  public static Look plain(float[] sizes, float room) {
    var none = new BitSet();
    return new Look(
        sizes, room, none, none, none, none, none, none, LocalDate.EPOCH, -1, List.of(), false);
  }
}
