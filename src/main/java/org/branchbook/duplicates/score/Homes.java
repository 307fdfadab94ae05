package org.branchbook.duplicates.score;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.duplicates.Trait;

/**
 * What those who live together share without being one: family name, telephone, mailbox and
 * address. Beside equal and unrelated clients they are a third kind of pair.
 */
final class Homes {
  private static final Set<Trait> SHARED =
      EnumSet.of(
          Trait.FAMILY,
          Trait.PHONE,
          Trait.EMAIL,
          Trait.POSTCODE,
          Trait.REGION,
          Trait.CITY,
          Trait.STREET,
          Trait.HOUSE,
          Trait.FLAT);

  private static final boolean[] SHARES = new boolean[Trait.values().length];

  static {
    for (var trait : SHARED) SHARES[trait.ordinal()] = true;
  }

  private Homes() {}

  /** Whether a home shares the trait with this number. */
  static boolean shares(int trait) {
    return SHARES[trait];
  }
}
