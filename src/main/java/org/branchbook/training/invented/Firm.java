package org.branchbook.training.invented;

import java.time.LocalDate;
import org.branchbook.clients.Address;
import org.branchbook.clients.Organisation.Size;
import org.jspecify.annotations.Nullable;

/**
 * An invented organisation, before the bank has a card of it.
 *
 * @param bare its name without the legal form
 * @param kved its industry's code
 * @param wealth how large its business is, 1 being usual
 * @param notable which of those that every branch has; null for all others
 */
record Firm(
    int place,
    String form,
    String bare,
    String kved,
    Size size,
    LocalDate founded,
    String registration,
    Address address,
    double wealth,
    @Nullable NotableFirm notable) {
  String shortName() {
    return form + " «" + bare + "»";
  }

  String fullName() {
    return LegalForms.inFull(form) + " «" + bare + "»";
  }
}
