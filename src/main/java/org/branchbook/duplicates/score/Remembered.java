package org.branchbook.duplicates.score;

/** Comparisons made lately; a newer one may take an older one's place. For one thread. */
final class Remembered {
  private static final int SIZE = 1 << 17;

  private final long[] keys = new long[SIZE];
  private final byte[] agreements = new byte[SIZE];

  /** What was found out; -1 where that is not remembered. */
  byte get(long key) {
    int at = place(key);
    return keys[at] == key ? agreements[at] : -1;
  }

  void put(long key, byte agreement) {
    int at = place(key);
    keys[at] = key;
    agreements[at] = agreement;
  }

  private static int place(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 47);
  }
}
