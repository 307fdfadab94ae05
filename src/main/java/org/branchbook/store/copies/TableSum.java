package org.branchbook.store.copies;

import org.jspecify.annotations.Nullable;

/**
 * What a table holds, in two numbers.
 *
 * @param rows how many rows
 * @param sum the sum of a number for each row: the same whatever their order, and on either
 *     database
 */
record TableSum(long rows, long sum) {
  static final TableSum NONE = new TableSum(0, 0);

  /** With one row more. */
  TableSum and(@Nullable Object[] row) {
    long h = 1;
    for (var value : row) h = mixed(h * 31 + Column.hash(value));
    return new TableSum(rows + 1, sum + h);
  }

  @Override
  public String toString() {
    return rows + ":" + Long.toHexString(sum);
  }

  /** Each bit of the result depends on each of the number. */
  private static long mixed(long n) {
    n = (n ^ (n >>> 30)) * 0xbf58476d1ce4e5b9L;
    n = (n ^ (n >>> 27)) * 0x94d049bb133111ebL;
    return n ^ (n >>> 31);
  }
}
