package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Traits that say little once another has spoken: who shares a postcode lives in the same town, and
 * who has the same given name is of the same sex. What such a trait weighs is learned for two
 * cases: where the other agrees and where it doesn't.
 */
final class Dependence {
  private Dependence() {}

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
