package org.branchbook.duplicates.score;

import java.util.Arrays;
import java.util.List;
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

  /** What tells most at least cost first, names before all else that depends on another trait. */
  private static final List<Trait> ORDER =
      List.of(
          Trait.BIRTH_DATE,
          Trait.NUMBER,
          Trait.DOCUMENT,
          Trait.CORE,
          Trait.FAMILY,
          Trait.GIVEN,
          Trait.PATRONYMIC,
          Trait.SEX,
          Trait.PHONE,
          Trait.POSTCODE,
          Trait.ORGANISATION,
          Trait.EMAIL,
          Trait.CITY,
          Trait.STREET,
          Trait.HOUSE,
          Trait.FLAT,
          Trait.REGION,
          Trait.BIRTH_PLACE,
          Trait.OCCUPATION,
          Trait.EMPLOYER,
          Trait.CONTACT);

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

  /** Where these traits stand, in an order in which none stands before one that it depends on. */
  static int[] order(int[] traits) {
    return ORDER.stream()
        .mapToInt(trait -> Arrays.binarySearch(traits, trait.ordinal()))
        .filter(k -> k >= 0)
        .toArray();
  }

  /** Whether a trait stands before another in that order. */
  static boolean isBefore(int trait, Trait other) {
    return ORDER.indexOf(Trait.of(trait)) < ORDER.indexOf(other);
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
