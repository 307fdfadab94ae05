package org.branchbook.imports;

/**
 * How many rows of a file are decided about, and written, together: fewer at first, since nothing
 * is written until the first batch is ready. The first ones make up a whole one.
 */
final class Batches {
  private static final int FIRST = 4;

  private final int most;
  private int handedOut;

  Batches(int most) {
    this.most = most;
  }

  int next() {
    int next = handedOut == 0 ? Math.max(1, most / FIRST) : Math.min(most, handedOut);
    handedOut += next;
    return next;
  }
}
