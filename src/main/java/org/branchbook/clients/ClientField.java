package org.branchbook.clients;

import java.util.Arrays;
import java.util.List;

/** Every field of a card that can be written, in the order of the card's forms. */
public enum ClientField {
  FAMILY_NAME(Of.PERSON, Type.TEXT, 120),
  GIVEN_NAME(Of.PERSON, Type.TEXT, 120),
  PATRONYMIC(Of.PERSON, Type.TEXT, 120),
  SEX(Of.PERSON, Type.CHOICE, 0),
  BIRTH_DATE(Of.PERSON, Type.DATE, 0),
  BIRTH_PLACE(Of.PERSON, Type.TEXT, 200),
  FULL_NAME(Of.ORGANISATION, Type.TEXT, 400),
  SHORT_NAME(Of.ORGANISATION, Type.TEXT, 200),
  LEGAL_FORM(Of.ORGANISATION, Type.TEXT, 80),
  SIZE(Of.ORGANISATION, Type.CHOICE, 0),
  /** The mark that a person refuses the tax number. */
  NO_TAX_NUMBER(Of.PERSON, Type.FLAG, 0),
  IDENTIFIERS(Of.BOTH, Type.LIST, 0),
  PHONES(Of.BOTH, Type.LIST, 0),
  EMAILS(Of.BOTH, Type.LIST, 0),
  ADDRESSES(Of.BOTH, Type.LIST, 0),
  CONTACT_PEOPLE(Of.ORGANISATION, Type.LIST, 0),
  PREFERRED_LANGUAGE(Of.BOTH, Type.TEXT, 8),
  PREFERRED_CHANNEL(Of.BOTH, Type.CHOICE, 0),
  PREFERRED_TIME(Of.BOTH, Type.TEXT, 60),
  OCCUPATION(Of.PERSON, Type.TEXT, 200),
  EMPLOYER(Of.PERSON, Type.TEXT, 200),
  /** Whether the person is a sole proprietor too. */
  SOLE(Of.PERSON, Type.FLAG, 0),
  SOLE_FROM(Of.PERSON, Type.DATE, 0),
  SOLE_UNTIL(Of.PERSON, Type.DATE, 0),
  /** Of the organisation, or of the person's business. */
  INDUSTRY_CODE(Of.BOTH, Type.TEXT, 12),
  INDUSTRY_CLASSIFICATION(Of.BOTH, Type.TEXT, 20),
  /** The industry that he really works in, where that is another. */
  ACTUAL_INDUSTRY(Of.BOTH, Type.TEXT, 12),
  OTHER_INDUSTRIES(Of.BOTH, Type.TEXT, 200),
  STANDING(Of.BOTH, Type.CHOICE, 0),
  STATE(Of.BOTH, Type.CHOICE, 0),
  SINCE(Of.BOTH, Type.DATE, 0),
  DEPARTMENT(Of.BOTH, Type.NUMBER, 0),
  RESPONSIBLE(Of.BOTH, Type.NUMBER, 0),
  TIER(Of.BOTH, Type.CHOICE, 0),
  VIP(Of.BOTH, Type.FLAG, 0),
  OURS(Of.BOTH, Type.FLAG, 0);

  /** How a field's value is written as text. */
  public enum Type {
    TEXT,
    /** "true", or "false". */
    FLAG,
    /** 2026-11-22, or "". */
    DATE,
    /** The name of a constant, or "". */
    CHOICE,
    /** A record's number, or "". */
    NUMBER,
    /** Rows of their own type. */
    LIST
  }

  /** Whose field it is. */
  private enum Of {
    PERSON,
    ORGANISATION,
    BOTH
  }

  private static final List<ClientField> OF_PERSON = fields(true);
  private static final List<ClientField> OF_ORGANISATION = fields(false);

  private final Of of;
  public final Type type;

  /** The longest text kept; 0 where the type sets the length. */
  public final int longest;

  ClientField(Of of, Type type, int longest) {
    this.of = of;
    this.type = type;
    this.longest = longest;
  }

  /** Whether a person's (or else an organisation's) card has this field. */
  public boolean of(boolean person) {
    return of == Of.BOTH || person == (of == Of.PERSON);
  }

  /** The fields of a person's (or else an organisation's) card. */
  public static List<ClientField> all(boolean person) {
    return person ? OF_PERSON : OF_ORGANISATION;
  }

  private static List<ClientField> fields(boolean person) {
    return Arrays.stream(values()).filter(f -> f.of(person)).toList();
  }
}
