package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Traits that say little once another has spoken: who shares a postcode lives in the same town, and
 * who has the same given name is of the same sex. What such a trait weighs is learned for two
 * cases: where the other agrees and where it doesn't.
 */
final class Dependence {
  private static final int CLOSE = Agreement.CLOSE.ordinal();
  private static final int[] ON = new int[Comparison.TRAITS];

  static {
    for (var trait : Trait.values()) {
      var on = on(trait);
      ON[trait.ordinal()] = on == null ? -1 : on.ordinal();
    }
  }

  private Dependence() {}

  /** 1 where the trait that this one depends on agrees, else 0. */
  static int given(byte[] agreement, int t) {
    int on = ON[t];
    return on >= 0 && agreement[on] >= CLOSE ? 1 : 0;
  }

  /** The trait that speaks first; null for one that stands on its own. */
  static @Nullable Trait on(Trait trait) {
    return switch (trait) {
      case SEX -> Trait.GIVEN;
      case PATRONYMIC, EMAIL -> Trait.FAMILY;
      case CITY, STREET, BIRTH_PLACE -> Trait.POSTCODE;
      case REGION -> Trait.CITY;
      case HOUSE -> Trait.STREET;
      case FLAT -> Trait.HOUSE;
      case EMPLOYER -> Trait.OCCUPATION;
      default -> null;
    };
  }
}
