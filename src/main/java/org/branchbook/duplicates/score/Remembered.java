package org.branchbook.duplicates.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Comparisons of values made so far, for all threads at once: what repeats is compared once. A
 * comparison is one long, read and written whole; a newer one may take an older one's place.
 */
final class Remembered {
  private static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int NUMBER_BITS = 27;
  private static final int DEGREE_BITS = 3;
  private static final int LEAST_BITS = 16;
  private static final int MOST_BITS = 22;

  private final long[] places;
  private final int shift;

  /** Has places enough for what so many clients bring, and no more than 32 MB. */
  Remembered(int clients) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(clients) + 4;
    int bits = Math.clamp(wanted, LEAST_BITS, MOST_BITS);
    places = new long[1 << bits];
    shift = Long.SIZE - bits;
  }

  /** What a comparison of two values of a trait is known by, by their numbers in any order. */
  static long key(int trait, int a, int b) {
    long low = Math.min(a, b);
    long high = Math.max(a, b);
    return (((long) trait << NUMBER_BITS | low) << NUMBER_BITS | high) << DEGREE_BITS;
  }

  /** What was found out; -1 where that is not remembered. */
  int get(long key) {
    long there = (long) PLACES.getOpaque(places, place(key));
    return (there ^ key) >>> DEGREE_BITS == 0 ? (int) (there & (1 << DEGREE_BITS) - 1) : -1;
  }

  void put(long key, int agreement) {
    PLACES.setOpaque(places, place(key), key | agreement);
  }

  private int place(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
  }
}
