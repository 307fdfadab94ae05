package org.branchbook.imports.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchbook.clients.Address;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Values;

/** A card's numbers, telephones and addresses out of single values. */
final class CardRows {
  private static final List<Target> NUMBERS =
      List.of(
          Target.TAX,
          Target.PERSONAL,
          Target.REGISTRATION,
          Target.PASSPORT,
          Target.ID_CARD,
          Target.CORE);

  private final String country;

  CardRows(String country) {
    this.country = country;
  }

  List<Identifier> identifiers(Values values, String profile) {
    return NUMBERS.stream().flatMap(f -> identifier(f, values, profile).stream()).toList();
  }

  /** What a number could be where nobody says which it is. */
  List<Identifier> anyKind(String number, String profile) {
    return List.of(
        Identifier.core(profile, number),
        Identifier.of(Identifier.Kind.TAX, country, number),
        Identifier.of(Identifier.Kind.REGISTRATION, country, number),
        Identifier.of(Identifier.Kind.PERSONAL, country, number));
  }

  /** The sheet with the rows that the file says differently than the last time. */
  ClientSheet fill(ClientSheet sheet, Wanted wanted) {
    var numbers = sheet.identifiers();
    for (var field : NUMBERS)
      numbers = put(numbers, wanted, v -> identifier(field, v, wanted.profile()));
    var phones = put(sheet.phones(), wanted, v -> phone(Target.PHONE, v));
    phones = put(phones, wanted, v -> phone(Target.PHONE_2, v));
    return sheet
        .withIdentifiers(numbers)
        .withPhones(phones)
        .withEmails(
            put(
                sheet.emails(),
                wanted,
                v -> text(v, Target.EMAIL).map(address -> new Email(address, ""))))
        .withAddresses(put(sheet.addresses(), wanted, this::address));
  }

  /** Puts a row in the place of the one that the file gave the last time, else at the end. */
  private static <T> List<T> put(List<T> rows, Wanted wanted, Function<Values, Optional<T>> row) {
    var now = row.apply(wanted.now());
    var before = row.apply(wanted.before());
    if (now.isEmpty() || now.equals(before) || rows.contains(now.get())) return rows;
    var put = new ArrayList<>(rows);
    int place = before.map(put::indexOf).orElse(-1);
    if (place < 0) put.add(now.get());
    else put.set(place, now.get());
    return put;
  }

  private Optional<Identifier> identifier(Target field, Values values, String profile) {
    return text(values, field)
        .map(
            number ->
                switch (field) {
                  case TAX -> Identifier.of(Identifier.Kind.TAX, country, number);
                  case PERSONAL -> Identifier.of(Identifier.Kind.PERSONAL, country, number);
                  case REGISTRATION -> Identifier.of(Identifier.Kind.REGISTRATION, country, number);
                  case PASSPORT -> document(Identifier.Kind.PASSPORT, number);
                  case ID_CARD -> document(Identifier.Kind.ID_CARD, number);
                  default -> Identifier.core(profile, number);
                });
  }

  /** The letters before the digits are the series. */
  private Identifier document(Identifier.Kind kind, String number) {
    int digits = 0;
    while (digits < number.length() && !Character.isDigit(number.charAt(digits))) digits++;
    if (digits == number.length()) digits = 0;
    return new Identifier(
        kind,
        country,
        "",
        number.substring(0, digits),
        number.substring(digits),
        "",
        null,
        null,
        false);
  }

  private static Optional<Phone> phone(Target field, Values values) {
    return text(values, field).map(number -> new Phone(number, ""));
  }

  private Optional<Address> address(Values values) {
    boolean none =
        Stream.of(
                Target.POSTCODE,
                Target.REGION,
                Target.CITY,
                Target.STREET,
                Target.HOUSE,
                Target.FLAT)
            .noneMatch(values::has);
    if (none) return Optional.empty();
    return Optional.of(
        new Address(
            Address.Kind.ACTUAL,
            text(values, Target.COUNTRY).orElse(country),
            values.get(Target.POSTCODE),
            values.get(Target.REGION),
            values.get(Target.CITY),
            values.get(Target.STREET),
            values.get(Target.HOUSE),
            values.get(Target.FLAT)));
  }

  private static Optional<String> text(Values values, Target field) {
    return Optional.of(values.get(field)).filter(t -> !t.isEmpty());
  }
}
