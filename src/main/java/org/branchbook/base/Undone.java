package org.branchbook.base;

/** What became of something that was to be taken back. */
public sealed interface Undone {
  /** It is as it was before. */
  record Done() implements Undone {}

  /**
   * Somebody changed it meanwhile, so nothing was taken back.
   *
   * @param who his name; "" where nobody knows
   */
  record Changed(String who) implements Undone {}

  /** It cannot be taken back, for this reason. */
  record Not(Text why) implements Undone {}
}
