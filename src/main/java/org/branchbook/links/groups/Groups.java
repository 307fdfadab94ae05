package org.branchbook.links.groups;

import java.util.Arrays;

/**
 * Groups as flat arrays; a node may be in several.
 *
 * @param starts where each group begins among the members, and at the end their number
 * @param members nodes, in each group the source first
 */
public record Groups(int[] starts, int[] members) {
  /** How many groups there are. */
  public int count() {
    return starts.length - 1;
  }

  /** The members of one, the source first. */
  public int[] of(int group) {
    return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
  }
}
