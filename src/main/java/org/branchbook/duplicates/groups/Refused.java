package org.branchbook.duplicates.groups;

/** Sets that were found to be different lately and haven't grown since. */
final class Refused {
  private static final int SIZE = 1 << 12;

  private final long[] pairs = new long[SIZE];
  private final int[] sizes = new int[SIZE];

  boolean was(int a, int b, int size) {
    long pair = pair(a, b);
    int at = place(pair);
    return pairs[at] == pair && sizes[at] == size;
  }

  void is(int a, int b, int size) {
    long pair = pair(a, b);
    int at = place(pair);
    pairs[at] = pair;
    sizes[at] = size;
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private static int place(long pair) {
    return (int) (pair * 0x9E3779B97F4A7C15L >>> 52);
  }
}
