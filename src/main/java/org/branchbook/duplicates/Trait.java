package org.branchbook.duplicates;

/** What is compared of a client. */
public enum Trait {
  FAMILY,
  GIVEN,
  PATRONYMIC,
  BIRTH_DATE,
  SEX,
  /** Tax, personal and registration numbers. */
  NUMBER(true),
  /** Passports and other papers: series and number. */
  DOCUMENT(true),
  /** The client's numbers in core banking systems. */
  CORE(true),
  PHONE(true),
  EMAIL(true),
  ORGANISATION(true),
  /** Those one speaks to at an organisation. */
  CONTACT(true),
  POSTCODE(true),
  REGION(true),
  CITY(true),
  STREET(true),
  HOUSE(true),
  FLAT(true),
  BIRTH_PLACE,
  OCCUPATION,
  EMPLOYER;

  /** Whether a client may have several, of which the likest two count. */
  public final boolean many;

  private static final Trait[] ALL = values();

  /** The trait with this ordinal. */
  public static Trait of(int ordinal) {
    return ALL[ordinal];
  }

  Trait() {
    this(false);
  }

  Trait(boolean many) {
    this.many = many;
  }
}
