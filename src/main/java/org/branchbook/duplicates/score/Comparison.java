package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;

/** Two clients side by side; used again for each pair. */
final class Comparison {
  static final int TRAITS = Trait.values().length;

  private static final int[] ALL = new int[TRAITS];

  static {
    for (int t = 0; t < TRAITS; t++) ALL[t] = t;
  }

  /** The traits that are compared; of all others the agreement stays missing. */
  final int[] traits;

  /** The degree of agreement by trait. */
  final byte[] agreement = new byte[TRAITS];

  /** How rare the value is on which they agree, in bits; the commoner where there are two. */
  final float[] rarity = new float[TRAITS];

  /** What was added up last of that which a home shares, in bits. */
  double shared;

  /** Family and given name stand in each other's place. */
  boolean swapped;

  /** Of all traits. */
  Comparison() {
    this(ALL);
  }

  /** Of these traits. */
  Comparison(int[] traits) {
    this.traits = traits;
  }
}
