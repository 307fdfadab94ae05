package org.branchbook.ui.clients.form;

import static org.branchbook.clients.ClientField.*;

import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientField;

/** The parts of a card's profile, in the order of reading. */
enum Section {
  NAME(FAMILY_NAME, GIVEN_NAME, PATRONYMIC, FULL_NAME, SHORT_NAME, LEGAL_FORM),
  NUMBERS(IDENTIFIERS, NO_TAX_NUMBER),
  ABOUT(SEX, BIRTH_DATE, BIRTH_PLACE, OCCUPATION, EMPLOYER),
  REACH(PHONES, EMAILS, ADDRESSES, PREFERRED_LANGUAGE, PREFERRED_CHANNEL, PREFERRED_TIME),
  PEOPLE(CONTACT_PEOPLE),
  BUSINESS(
      SOLE,
      SOLE_FROM,
      SOLE_UNTIL,
      INDUSTRY_CODE,
      INDUSTRY_CLASSIFICATION,
      ACTUAL_INDUSTRY,
      OTHER_INDUSTRIES,
      SIZE),
  CARE(STANDING, STATE, SINCE, DEPARTMENT, RESPONSIBLE, TIER, VIP, OURS);

  private final List<ClientField> fields;

  Section(ClientField... fields) {
    this.fields = List.of(fields);
  }

  /** Its heading on a person's (or else an organisation's) card. */
  String name(boolean person, Words words) {
    if (this == NAME) return words.say(person ? "clients.cell.name" : "clients.form.title");
    return words.name("clients.form.section", this);
  }

  /** Its fields on a person's (or else an organisation's) card. */
  List<ClientField> fields(boolean person) {
    return fields.stream().filter(f -> f.of(person)).toList();
  }
}
