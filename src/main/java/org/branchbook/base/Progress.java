package org.branchbook.base;

/** How far long work has come, told by the work, and whether somebody wants it stopped. */
public interface Progress {
  /** Says where the work is: a share from 0 to 1 (negative: unknown) and what it is doing. */
  void at(double share, Text doing);

  /** Whether the work should stop at the next safe place. */
  boolean cancelled();

  /** Progress that nobody looks at. */
  static Progress unseen() {
    return new Progress() {
      @Override
      public void at(double share, Text doing) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
