package org.branchbook.imports;

/**
 * How many rows of a file are decided about, and written, together: fewer at first, since nothing
 * is written until the first batch is ready; the first ones make up a whole one. Twice as many once
 * there are so many rows that each batch writes most pages of the indexes anew.
 */
final class Batches {
  private static final int FIRST = 4;

  /** After so many whole batches they grow. */
  private static final int GROWN = 4;

  private final int most;
  private int handedOut;

  Batches(int most) {
    this.most = most;
  }

  int next() {
    int next = handedOut == 0 ? Math.max(1, most / FIRST) : Math.min(most(handedOut), handedOut);
    handedOut += next;
    return next;
  }

  /** How many of the rows before that place have come together, the first ones as a whole batch. */
  int last(int before) {
    int size = most(before - 1);
    int odd = before % size;
    return odd == 0 ? size : odd;
  }

  private int most(int place) {
    return place < GROWN * most ? most : 2 * most;
  }
}
