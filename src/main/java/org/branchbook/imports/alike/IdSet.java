package org.branchbook.imports.alike;

import java.util.BitSet;

/** Numbers of cards, a bit each: those of a store begin low and follow one another. */
final class IdSet {
  private final BitSet bits = new BitSet();

  void add(long id) {
    if (fits(id)) bits.set((int) id);
  }

  boolean has(long id) {
    return fits(id) && bits.get((int) id);
  }

  /** What is only tried out has numbers below 0, which no base holds. */
  private static boolean fits(long id) {
    return id >= 0 && id < Integer.MAX_VALUE;
  }
}
