package org.branchbook.duplicates.entry;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness.Agrees;
import org.branchbook.clients.Likeness.Sign;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.clients.Phone;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Trait;

/** What speaks for two cards' being one, with the values as they stand on the cards. */
public final class Shown {
  private Shown() {}

  /** Each reason with the values of both cards. */
  public static List<Sign> signs(List<Reason> reasons, Client mine, Client theirs) {
    return reasons.stream().map(r -> sign(r, values(r, mine), values(r, theirs))).toList();
  }

  /** Of several values that agree those which are on both cards, where there are any. */
  private static Sign sign(Reason reason, List<String> mine, List<String> theirs) {
    var common = theirs.stream().filter(mine::contains).toList();
    boolean same = reason.agreement() == Agreement.EQUAL && !common.isEmpty();
    return new Sign(
        Text.of("duplicates.trait." + reason.trait()),
        agrees(reason.agreement()),
        reason.bits(),
        String.join(", ", same ? common : mine),
        String.join(", ", same ? common : theirs));
  }

  private static List<String> values(Reason reason, Client card) {
    var value = value(reason.trait(), card);
    return value.isEmpty() ? List.of() : List.of(value.split("\n"));
  }

  private static Agrees agrees(Agreement agreement) {
    return switch (agreement) {
      case EQUAL -> Agrees.YES;
      case CLOSE, SIMILAR -> Agrees.NEARLY;
      case FAINT, DIFFERENT, MISSING -> Agrees.NO;
    };
  }

  private static String value(Trait trait, Client card) {
    return switch (trait) {
      case FAMILY -> person(card, p -> p.fullName().family());
      case GIVEN -> person(card, p -> p.fullName().given());
      case PATRONYMIC -> person(card, p -> p.fullName().patronymic());
      case BIRTH_DATE -> person(card, p -> Objects.toString(p.birthDate(), ""));
      case SEX -> person(card, p -> Objects.toString(p.sex(), ""));
      case BIRTH_PLACE -> person(card, Person::birthPlace);
      case OCCUPATION -> person(card, Person::occupation);
      case EMPLOYER -> person(card, Person::employer);
      case ORGANISATION -> card.party() instanceof Organisation o ? o.fullName() : "";
      case CONTACT ->
          card.party() instanceof Organisation o
              ? joined(o.contactPeople().stream().map(ContactPerson::name))
              : "";
      case NUMBER ->
          numbers(
              card, Identifier.Kind.TAX, Identifier.Kind.PERSONAL, Identifier.Kind.REGISTRATION);
      case DOCUMENT ->
          numbers(
              card,
              Identifier.Kind.PASSPORT,
              Identifier.Kind.ID_CARD,
              Identifier.Kind.RESIDENCE_PERMIT,
              Identifier.Kind.BIRTH_CERTIFICATE);
      case CORE -> numbers(card, Identifier.Kind.CORE);
      case PHONE -> joined(card.phones().stream().map(Phone::number));
      case EMAIL -> joined(card.emails().stream().map(Email::address));
      case POSTCODE -> address(card, Address::postcode);
      case REGION -> address(card, Address::region);
      case CITY -> address(card, Address::city);
      case STREET -> address(card, Address::street);
      case HOUSE -> address(card, Address::house);
      case FLAT -> address(card, Address::flat);
    };
  }

  private static String person(Client card, Function<Person, String> of) {
    return card.party() instanceof Person p ? of.apply(p) : "";
  }

  private static String numbers(Client card, Identifier.Kind... kinds) {
    var wanted = List.of(kinds);
    return joined(
        card.identifiers().stream()
            .filter(i -> wanted.contains(i.kind()))
            .map(i -> (i.series() + " " + i.number()).strip()));
  }

  private static String address(Client card, Function<Address, String> of) {
    return joined(card.addresses().stream().map(of));
  }

  private static String joined(Stream<String> values) {
    return values.filter(v -> !v.isBlank()).distinct().collect(Collectors.joining("\n"));
  }
}
