package org.branchbook.plans.industries.known;

import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation.Size;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a register tells of it.
 *
 * @param number its registration number: EDRPOU, UNP, INN; by it the register and cards are one
 * @param industry with the code as {@code IndustryKey} writes it
 * @param region as written; "" where unknown
 * @param size null where unknown
 */
public record KnownOrganisation(
    long id,
    Identifier number,
    String name,
    Industry industry,
    String region,
    @Nullable Size size) {
  /** So long may a name be. */
  public static final int LONGEST_NAME = 400;

  /** So long may a region be. */
  public static final int LONGEST_REGION = 120;

  public KnownOrganisation {
    if (name.isBlank() || name.length() > LONGEST_NAME)
      throw new IllegalArgumentException("an organisation's name");
    if (number.hardKey().isEmpty()) throw new IllegalArgumentException("a number that holds");
  }

  /** What no two organisations share, as cards have it. */
  public String hardKey() {
    return number.hardKey().orElseThrow();
  }
}
