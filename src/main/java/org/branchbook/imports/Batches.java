package org.branchbook.imports;

/**
 * How many rows of a file are decided about, and written, together: fewer at first, since nothing
 * is written until the first batch is ready, then ever more.
 */
final class Batches {
  /** Of still smaller ones the candidate keys would be written singly. */
  private static final int SMALLER = 3;

  private final int most;
  private int next;

  Batches(int most) {
    this.most = most;
    this.next = Math.max(1, most / SMALLER);
  }

  int next() {
    int now = next;
    next = Math.min(most, 2 * now);
    return now;
  }
}
