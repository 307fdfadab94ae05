package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;

/** Two clients side by side; used again for each pair. */
final class Comparison {
  static final int TRAITS = Trait.values().length;

  /** The degree of agreement by trait. */
  final byte[] agreement = new byte[TRAITS];

  /** How rare the value is on which they agree, in bits; the commoner where there are two. */
  final float[] rarity = new float[TRAITS];

  /** Family and given name stand in each other's place. */
  boolean swapped;
}
