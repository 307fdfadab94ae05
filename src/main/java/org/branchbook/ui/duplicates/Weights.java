package org.branchbook.ui.duplicates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientField;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Trait;

/** What was compared, by the fields of the card that it stands in. */
final class Weights {
  /** How far a field agrees, by what says most of it, and what all of it says. */
  record Weight(Agreement agreement, double bits) {}

  private Weights() {}

  static Map<ClientField, Weight> of(List<Reason> reasons) {
    var weights = new EnumMap<ClientField, Weight>(ClientField.class);
    for (var reason : reasons)
      weights.merge(
          field(reason.trait()),
          new Weight(reason.agreement(), reason.bits()),
          (said, more) -> new Weight(said.agreement, said.bits + more.bits));
    return weights;
  }

  private static ClientField field(Trait trait) {
    return switch (trait) {
      case FAMILY -> ClientField.FAMILY_NAME;
      case GIVEN -> ClientField.GIVEN_NAME;
      case PATRONYMIC -> ClientField.PATRONYMIC;
      case BIRTH_DATE -> ClientField.BIRTH_DATE;
      case SEX -> ClientField.SEX;
      case NUMBER, DOCUMENT, CORE -> ClientField.IDENTIFIERS;
      case PHONE -> ClientField.PHONES;
      case EMAIL -> ClientField.EMAILS;
      case ORGANISATION -> ClientField.FULL_NAME;
      case CONTACT -> ClientField.CONTACT_PEOPLE;
      case POSTCODE, REGION, CITY, STREET, HOUSE, FLAT -> ClientField.ADDRESSES;
      case BIRTH_PLACE -> ClientField.BIRTH_PLACE;
      case OCCUPATION -> ClientField.OCCUPATION;
      case EMPLOYER -> ClientField.EMPLOYER;
    };
  }
}
