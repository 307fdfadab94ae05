package org.branchbook.imports.profile;

import static org.branchbook.imports.profile.Kind.*;
import static org.branchbook.imports.profile.Target.Type.*;

import java.util.Arrays;
import java.util.List;
import org.branchbook.clients.ClientField;
import org.jspecify.annotations.Nullable;

/** What a column may fill in, in the order in which people look for it. */
public enum Target {
  TYPE(CLIENT, CHOICE, 0),
  FAMILY_NAME(ClientField.FAMILY_NAME),
  GIVEN_NAME(ClientField.GIVEN_NAME),
  PATRONYMIC(ClientField.PATRONYMIC),
  /** A person's whole name in one cell, the family name first. */
  NAME_FAMILY_FIRST(CLIENT, TEXT, 360),
  /** A person's whole name in one cell, the family name last. */
  NAME_GIVEN_FIRST(CLIENT, TEXT, 360),
  SEX(ClientField.SEX),
  BIRTH_DATE(ClientField.BIRTH_DATE),
  BIRTH_PLACE(ClientField.BIRTH_PLACE),
  FULL_NAME(ClientField.FULL_NAME),
  SHORT_NAME(ClientField.SHORT_NAME),
  LEGAL_FORM(ClientField.LEGAL_FORM),
  SIZE(ClientField.SIZE),
  INDUSTRY_CODE(ClientField.INDUSTRY_CODE),
  INDUSTRY_CLASSIFICATION(ClientField.INDUSTRY_CLASSIFICATION),
  ACTUAL_INDUSTRY(ClientField.ACTUAL_INDUSTRY),
  OTHER_INDUSTRIES(ClientField.OTHER_INDUSTRIES),
  TAX(CLIENT, TEXT, 60),
  PERSONAL(CLIENT, TEXT, 60),
  REGISTRATION(CLIENT, TEXT, 60),
  PASSPORT(CLIENT, TEXT, 60),
  ID_CARD(CLIENT, TEXT, 60),
  CORE(CLIENT, TEXT, 60),
  PHONE(CLIENT, TEXT, 40),
  PHONE_2(CLIENT, TEXT, 40),
  EMAIL(CLIENT, TEXT, 200),
  COUNTRY(CLIENT, TEXT, 2),
  POSTCODE(CLIENT, TEXT, 20),
  REGION(CLIENT, TEXT, 120),
  CITY(CLIENT, TEXT, 120),
  STREET(CLIENT, TEXT, 200),
  HOUSE(CLIENT, TEXT, 60),
  FLAT(CLIENT, TEXT, 30),
  OCCUPATION(ClientField.OCCUPATION),
  EMPLOYER(ClientField.EMPLOYER),
  PREFERRED_LANGUAGE(ClientField.PREFERRED_LANGUAGE),
  STANDING(ClientField.STANDING),
  STATE(ClientField.STATE),
  CLIENT_SINCE(ClientField.SINCE),
  DEPARTMENT(CLIENT, TEXT, 120),
  RESPONSIBLE(CLIENT, TEXT, 120),
  TIER(ClientField.TIER),
  VIP(ClientField.VIP),

  FROM(LINK, CLIENT_REFERENCE, 120),
  TO(LINK, CLIENT_REFERENCE, 120),
  LINK_TYPE(LINK, CHOICE, 0),
  SHARE(LINK, DECIMAL, 0),
  /** The most the share may be, where only a range is known. */
  SHARE_HIGH(LINK, DECIMAL, 0),
  VOTES(LINK, DECIMAL, 0),
  VOTES_HIGH(LINK, DECIMAL, 0),
  SINCE(LINK, DATE, 0),
  UNTIL(LINK, DATE, 0),
  LINK_STATUS(LINK, CHOICE, 0),
  SOURCE(LINK, TEXT, 300),
  LINK_REASON(LINK, TEXT, 400),
  REVIEWED_ON(LINK, DATE, 0),
  NEXT_REVIEW(LINK, DATE, 0),

  HOLDER(HOLDING, CLIENT_REFERENCE, 120),
  PRODUCT_KIND(HOLDING, CHOICE, 0),
  PRODUCT(HOLDING, TEXT, 200),
  NUMBER(HOLDING, TEXT, 60),
  CURRENCY(HOLDING, TEXT, 3),
  AMOUNT(HOLDING, DECIMAL, 0),
  RATE(HOLDING, DECIMAL, 0),
  OPENED(HOLDING, DATE, 0),
  /** The planned length in months, where the planned end isn't given. */
  MONTHS(HOLDING, WHOLE, 0),
  CLOSES(HOLDING, DATE, 0),
  CLOSED(HOLDING, DATE, 0),

  WITH_CLIENT(CONTACT, CLIENT_REFERENCE, 120),
  AT_DATE(CONTACT, DATE, 0),
  AT_TIME(CONTACT, TIME, 0),
  CHANNEL(CONTACT, CHOICE, 0),
  DIRECTION(CONTACT, CHOICE, 0),
  PURPOSE(CONTACT, CHOICE, 0),
  RESULT(CONTACT, CHOICE, 0),
  WITH(CONTACT, TEXT, 200),
  TEXT_SAID(CONTACT, TEXT, 4000),
  MINUTES(CONTACT, WHOLE, 0),
  AUTHOR(CONTACT, TEXT, 120),
  PROMISE(CONTACT, TEXT, 400),
  PROMISE_BY(CONTACT, DATE, 0),

  FACT_CLIENT(FACT, CLIENT_REFERENCE, 120),
  /** The account's or contract's number or key; its holder is the client where none is named. */
  FACT_ACCOUNT(FACT, CLIENT_REFERENCE, 120),
  /** A code of the catalogue, or a product line. */
  FACT_PRODUCT(FACT, TEXT, 60),
  FACT_MONTH(FACT, TEXT, 20),
  /** In which the amounts are; the bank's own where nothing stands. */
  FACT_CURRENCY(FACT, TEXT, 3),
  /** The average daily balance: what the client owes is positive, what he is owed negative. */
  FACT_VOLUME(FACT, DECIMAL, 0),
  /** Per cent a year; interest and transfer, where the file has none, are counted from it. */
  FACT_RATE(FACT, DECIMAL, 0),
  FACT_INTEREST(FACT, DECIMAL, 0),
  FACT_TRANSFER(FACT, DECIMAL, 0),
  FACT_FEES(FACT, DECIMAL, 0),
  FACT_COST(FACT, DECIMAL, 0),
  FACT_LOSS(FACT, DECIMAL, 0),
  FACT_EXCHANGE(FACT, DECIMAL, 0),
  FACT_RECEIVED(FACT, DECIMAL, 0),
  FACT_PAID(FACT, DECIMAL, 0),
  FACT_PIECES(FACT, DECIMAL, 0),

  DAILY_CLIENT(DAILY, CLIENT_REFERENCE, 120),
  DAILY_ACCOUNT(DAILY, CLIENT_REFERENCE, 120),
  DAILY_PRODUCT(DAILY, TEXT, 60),
  DAILY_ON(DAILY, DATE, 0),
  /** In which the amounts are; the bank's own where nothing stands. */
  DAILY_CURRENCY(DAILY, TEXT, 3),
  /** At the day's end: what the client owes is positive, what he is owed negative. */
  DAILY_BALANCE(DAILY, DECIMAL, 0),
  DAILY_RECEIVED(DAILY, DECIMAL, 0),
  DAILY_PAID(DAILY, DECIMAL, 0),
  DAILY_EVENT(DAILY, CHOICE, 0),
  DAILY_EVENT_AMOUNT(DAILY, DECIMAL, 0),

  /** What kind of whole a row is of, and which one. */
  PLAN_SCOPE(PLAN, CHOICE, 0),
  PLAN_KEY(PLAN, TEXT, 120),
  /** In place of these two: whom a row is of, by what is filled in. */
  PLAN_CLIENT(PLAN, CLIENT_REFERENCE, 120),
  PLAN_GROUP(PLAN, TEXT, 120),
  PLAN_INDUSTRY(PLAN, TEXT, 12),
  PLAN_MANAGER(PLAN, TEXT, 120),
  PLAN_DEPARTMENT(PLAN, TEXT, 120),
  PLAN_LINE(PLAN, CHOICE, 0),
  PLAN_MEASURE(PLAN, CHOICE, 0),
  PLAN_YEAR(PLAN, WHOLE, 0),
  /** Where a row is of a month alone. */
  PLAN_MONTH(PLAN, TEXT, 40),
  PLAN_AMOUNT(PLAN, DECIMAL, 0),
  PLAN_JANUARY(PLAN, DECIMAL, 0),
  PLAN_FEBRUARY(PLAN, DECIMAL, 0),
  PLAN_MARCH(PLAN, DECIMAL, 0),
  PLAN_APRIL(PLAN, DECIMAL, 0),
  PLAN_MAY(PLAN, DECIMAL, 0),
  PLAN_JUNE(PLAN, DECIMAL, 0),
  PLAN_JULY(PLAN, DECIMAL, 0),
  PLAN_AUGUST(PLAN, DECIMAL, 0),
  PLAN_SEPTEMBER(PLAN, DECIMAL, 0),
  PLAN_OCTOBER(PLAN, DECIMAL, 0),
  PLAN_NOVEMBER(PLAN, DECIMAL, 0),
  PLAN_DECEMBER(PLAN, DECIMAL, 0),
  /** Which months were set by hand: "1 2 12". */
  PLAN_HAND(PLAN, TEXT, 60),

  KNOWN_NUMBER(KNOWN, TEXT, 60),
  KNOWN_NAME(KNOWN, TEXT, 400),
  KNOWN_INDUSTRY(KNOWN, TEXT, 12),
  KNOWN_REGION(KNOWN, TEXT, 120),
  KNOWN_SIZE(KNOWN, CHOICE, 0);

  /** How a cell is read. */
  public enum Type {
    TEXT,
    FLAG,
    DATE,
    TIME,
    DECIMAL,
    WHOLE,
    CHOICE,
    /** A key of a client from this or an earlier file, or one of his numbers. */
    CLIENT_REFERENCE
  }

  public final Kind kind;
  public final Type type;

  /** The longest text kept; 0 where the type sets the length. */
  public final int longest;

  /** The card's field that takes the value as it is; null where it takes more than that. */
  public final @Nullable ClientField onCard;

  Target(Kind kind, Type type, int longest) {
    this.kind = kind;
    this.type = type;
    this.longest = longest;
    this.onCard = null;
  }

  Target(ClientField onCard) {
    this.kind = CLIENT;
    this.type =
        switch (onCard.type) {
          case FLAG -> FLAG;
          case DATE -> DATE;
          case CHOICE -> CHOICE;
          case TEXT, NUMBER, LIST -> TEXT;
        };
    this.longest = onCard.longest;
    this.onCard = onCard;
  }

  /** The column of a month, where a plan has one for each; 0 is January. */
  public static Target planOf(int month) {
    return values()[PLAN_JANUARY.ordinal() + month];
  }

  /** The fields of a kind. */
  public static List<Target> of(Kind kind) {
    return Arrays.stream(values()).filter(f -> f.kind == kind).toList();
  }
}
