package org.branchbook.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person; his business as a sole proprietor is a second capacity of the same card, not a second
 * client.
 *
 * @param noTaxNumber he refuses the tax number for religious reasons: the mark stands in its place
 * @param business his capacity as a sole proprietor; null where he has none
 */
public record Person(
    PersonName fullName,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    String birthPlace,
    boolean noTaxNumber,
    String occupation,
    String employer,
    @Nullable SoleProprietor business)
    implements Party {
  /** A person's sex as documents give it. */
  public enum Sex {
    MALE,
    FEMALE
  }

  @Override
  public String name() {
    return fullName.inOrder();
  }
}
