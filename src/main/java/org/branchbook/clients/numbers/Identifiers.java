package org.branchbook.clients.numbers;

import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;

/** The check that belongs to a number's kind and country. */
public final class Identifiers {
  private Identifiers() {}

  /** Checks a number; a kind that no rule is known for is right as it stands. */
  public static Check check(Identifier.Kind kind, String country, String series, String number) {
    return switch (kind) {
      case TAX ->
          switch (country) {
            case "UA" -> Rnokpp.check(number);
            case "RU" -> Inn.ofPerson(number);
            case "BY" -> Unp.check(number);
            default -> plain(number);
          };
      case PERSONAL ->
          switch (country) {
            case "UA" -> Unzr.check(number);
            case "BY" -> ByPersonal.check(number);
            default -> plain(number);
          };
      case REGISTRATION ->
          switch (country) {
            case "UA" -> registrationOfUkraine(number);
            case "BY" -> Unp.check(number);
            case "RU" -> registrationOfRussia(number);
            default -> plain(number);
          };
      case PASSPORT, ID_CARD, RESIDENCE_PERMIT, BIRTH_CERTIFICATE ->
          Documents.check(kind, country, series, number);
      case CORE -> number.isBlank() ? Check.wrong("empty") : new Check.Right(number.strip());
    };
  }

  /** Checks an identifier as it stands on a card. */
  public static Check check(Identifier identifier) {
    return check(identifier.kind(), identifier.country(), identifier.series(), identifier.number());
  }

  /** The identifier with its number as it is to be kept; a wrong one stays as it is. */
  public static Identifier normal(Identifier identifier) {
    return new Identifier(
        identifier.kind(),
        identifier.country(),
        identifier.system(),
        Documents.normal(identifier.series()),
        check(identifier).kept(identifier.number()),
        identifier.issuedBy(),
        identifier.issued(),
        identifier.expires(),
        identifier.disputed());
  }

  /** What the number says of the person; empty where it says nothing. */
  public static Optional<PersonFacts> facts(Identifier identifier) {
    return switch (identifier.kind() + " " + identifier.country()) {
      case "TAX UA" -> Rnokpp.facts(identifier.number());
      case "PERSONAL UA" -> Unzr.facts(identifier.number());
      case "PERSONAL BY" -> ByPersonal.facts(identifier.number());
      default -> Optional.empty();
    };
  }

  /** Why a number and a person's own birth date or sex don't go together; a warning only. */
  public static Optional<Text> mismatch(Identifier identifier, Person person) {
    return facts(identifier)
        .flatMap(
            facts -> {
              var born = facts.birthDate();
              if (born != null && person.birthDate() != null && !born.equals(person.birthDate()))
                return Optional.of(Text.of("clients.check.mismatch.birth", born));
              if (facts.sex() != null && person.sex() != null && facts.sex() != person.sex())
                return Optional.of(Text.of("clients.check.mismatch.sex." + facts.sex()));
              return Optional.empty();
            });
  }

  /** A sole proprietor is registered under his own tax number of ten digits. */
  private static Check registrationOfUkraine(String number) {
    return Digits.bare(number).length() > 8 ? Rnokpp.check(number) : Edrpou.check(number);
  }

  private static Check registrationOfRussia(String number) {
    return switch (Digits.bare(number).length()) {
      case 11, 12 -> Inn.ofPerson(number);
      case 13, 15 -> Ogrn.check(number);
      default -> Inn.ofOrganisation(number);
    };
  }

  private static Check plain(String number) {
    var normal = Documents.normal(number);
    return normal.isEmpty() ? Check.wrong("empty") : new Check.Right(normal);
  }
}
