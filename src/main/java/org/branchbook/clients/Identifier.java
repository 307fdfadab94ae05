package org.branchbook.clients;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number or document that tells one client from all others.
 *
 * @param country ISO 3166 code of who gave it; "" for the bank's own systems
 * @param system the core banking system's name, for {@link Kind#CORE}; else ""
 * @param series a document's series; else ""
 * @param number as people write it
 * @param disputed "their number is wrong": kept, but no hard key until it is settled
 */
public record Identifier(
    Kind kind,
    String country,
    String system,
    String series,
    String number,
    String issuedBy,
    @Nullable LocalDate issued,
    @Nullable LocalDate expires,
    boolean disputed) {
  /** How long a person's tax number is. */
  private static final int UA_TAX = 10;

  private static final int RU_TAX = 12;

  /** What kind of number; the country stands apart. */
  public enum Kind {
    /** A person's tax number: UA RNOKPP, RU INN of 12 digits. */
    TAX,
    /** A person's personal number: UA УНЗР, BY personal number. */
    PERSONAL,
    /**
     * An organisation's or sole proprietor's registration number: UA EDRPOU, BY UNP, RU INN of 10.
     */
    REGISTRATION,
    PASSPORT,
    ID_CARD,
    RESIDENCE_PERMIT,
    BIRTH_CERTIFICATE,
    /** The client's number in a core banking system. */
    CORE
  }

  public Identifier {
    number = number.strip();
    series = series.strip();
    if (number.isEmpty()) throw new IllegalArgumentException("an identifier has a number");
  }

  /** A plain number without a document's details. */
  public static Identifier of(Kind kind, String country, String number) {
    return new Identifier(kind, country, "", "", number, "", null, null, false);
  }

  /** The client's number in a core banking system. */
  public static Identifier core(String system, String number) {
    return new Identifier(Kind.CORE, "", system, "", number, "", null, null, false);
  }

  /**
   * What no two clients may share: kind, country or system, and the number with look-alike letters
   * folded. Empty while the number is disputed. A sole proprietor has the same key as the person
   * (rules of the trade, "Client identity and duplicates").
   */
  public Optional<String> hardKey() {
    if (disputed) return Optional.empty();
    return Optional.of(
        String.join(
            ":",
            kindOfKey().name(),
            kind == Kind.CORE ? LookAlike.fold(system) : country,
            LookAlike.fold(series + number)));
  }

  /** A registration number that is a tax number too, in whichever field it was typed. */
  private Kind kindOfKey() {
    if (kind != Kind.REGISTRATION) return kind;
    boolean ofPerson =
        switch (country) {
          case "UA" -> LookAlike.fold(number).length() == UA_TAX;
          case "RU" -> LookAlike.fold(number).length() == RU_TAX;
          // the УНП of persons and of organisations is one row of numbers
          case "BY" -> true;
          default -> false;
        };
    return ofPerson ? Kind.TAX : kind;
  }
}
