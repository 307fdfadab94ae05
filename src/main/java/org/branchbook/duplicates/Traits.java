package org.branchbook.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.duplicates.standard.addresses.AddressForm;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;

/**
 * What is compared of one client, each trait as one plain text; several values of a trait stand in
 * lines. Immutable.
 */
public final class Traits {
  /** Between the values of a trait. */
  public static final char SEPARATOR = '\n';

  /** Between the traits where they are kept. */
  private static final char BETWEEN = '\u001f';

  private static final int COUNT = Trait.values().length;

  /** What kind of client; the two are never one. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  private final Kind kind;
  private final String[] values;

  private Traits(Kind kind, String[] values) {
    this.kind = kind;
    this.values = values;
  }

  /** The kind of client. */
  public Kind kind() {
    return kind;
  }

  /** A trait's value, its values in lines, or "" where it is not known. */
  public String get(Trait trait) {
    return values[trait.ordinal()];
  }

  /** A trait's values one by one. */
  public List<String> all(Trait trait) {
    var value = get(trait);
    if (value.isEmpty()) return List.of();
    return value.indexOf(SEPARATOR) < 0 ? List.of(value) : List.of(value.split("\n"));
  }

  /** Whether the trait is known. */
  public boolean has(Trait trait) {
    return !values[trait.ordinal()].isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Traits t && t.kind == kind && Arrays.equals(t.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(values);
  }

  /** As it is kept; {@link #read} makes the same of it. */
  public String text() {
    var out = new StringBuilder(160).append(kind == Kind.PERSON ? 'P' : 'O');
    for (var trait : Trait.values())
      if (has(trait)) out.append(BETWEEN).append((char) ('A' + trait.ordinal())).append(get(trait));
    return out.toString();
  }

  /** What was kept. */
  public static Traits read(String text) {
    var values = new String[COUNT];
    Arrays.fill(values, "");
    int from = 2;
    while (from <= text.length()) {
      int to = text.indexOf(BETWEEN, from);
      if (to < 0) to = text.length();
      if (to > from) values[text.charAt(from) - 'A'] = text.substring(from + 1, to);
      from = to + 1;
    }
    return new Traits(text.charAt(0) == 'P' ? Kind.PERSON : Kind.ORGANISATION, values);
  }

  /** The traits of a card. */
  public static Traits of(Client client) {
    return of(client, RenamedStreets.NONE);
  }

  /** The traits of a card in a bank that keeps a table of renamed streets. */
  public static Traits of(Client client, RenamedStreets renamed) {
    var traits = new Builder(client.party() instanceof Person ? Kind.PERSON : Kind.ORGANISATION);
    switch (client.party()) {
      case Person p -> {
        traits.add(Trait.FAMILY, p.fullName().family());
        traits.add(Trait.GIVEN, p.fullName().given());
        traits.add(Trait.PATRONYMIC, p.fullName().patronymic());
        if (p.birthDate() != null) traits.add(Trait.BIRTH_DATE, p.birthDate().toString());
        if (p.sex() != null) traits.add(Trait.SEX, p.sex().name());
        traits.add(Trait.BIRTH_PLACE, p.birthPlace());
        traits.add(Trait.OCCUPATION, p.occupation());
        traits.add(Trait.EMPLOYER, p.employer());
      }
      case Organisation o -> {
        traits.add(Trait.ORGANISATION, o.fullName());
        traits.add(Trait.ORGANISATION, o.shortName());
        for (var contact : o.contactPeople()) {
          traits.add(Trait.CONTACT, contact.name());
          traits.add(Trait.PHONE, contact.phone());
          traits.add(Trait.EMAIL, contact.email());
        }
      }
    }
    for (var identifier : client.identifiers())
      if (!identifier.disputed())
        traits.add(trait(identifier.kind()), identifier.series() + identifier.number());
    for (var phone : client.phones()) traits.add(Trait.PHONE, phone.number());
    for (var email : client.emails()) traits.add(Trait.EMAIL, email.address());
    for (var address : client.addresses()) traits.address(address, renamed);
    return traits.build();
  }

  private static Trait trait(Identifier.Kind kind) {
    return switch (kind) {
      case TAX, PERSONAL, REGISTRATION -> Trait.NUMBER;
      case PASSPORT, ID_CARD, RESIDENCE_PERMIT, BIRTH_CERTIFICATE -> Trait.DOCUMENT;
      case CORE -> Trait.CORE;
    };
  }

  /** Gathers the traits of a card or of a row, as they are written there. */
  public static final class Builder {
    private final Kind kind;
    private final List<List<String>> values = new ArrayList<>(COUNT);

    public Builder(Kind kind) {
      this.kind = kind;
      for (int i = 0; i < COUNT; i++) values.add(List.of());
    }

    /** Adds a value, brought into its plain form; a blank one is nothing. */
    public Builder add(Trait trait, String written) {
      if (written.isBlank()) return this;
      return plain(trait, Plain.of(trait, written));
    }

    /** Adds an address; house and flat may stand in the street's line. */
    public Builder address(Address written, RenamedStreets renamed) {
      var all = written.postcode() + written.region() + written.city() + written.street();
      if ((all + written.house() + written.flat()).isBlank()) return this;
      var form = AddressForm.of(written, renamed);
      plain(Trait.POSTCODE, Plain.of(Trait.POSTCODE, form.postcode()));
      plain(Trait.REGION, Plain.of(Trait.REGION, written.region()));
      plain(Trait.CITY, form.city());
      plain(Trait.STREET, form.street());
      plain(Trait.HOUSE, form.house());
      return plain(Trait.FLAT, form.flat());
    }

    private Builder plain(Trait trait, String plain) {
      if (plain.isEmpty()) return this;
      var there = values.get(trait.ordinal());
      if (there.contains(plain)) return this;
      if (there.isEmpty() || !trait.many) values.set(trait.ordinal(), List.of(plain));
      else {
        var more = new ArrayList<>(there);
        more.add(plain);
        values.set(trait.ordinal(), more);
      }
      return this;
    }

    /** The traits gathered. */
    public Traits build() {
      var all = new String[COUNT];
      for (int i = 0; i < COUNT; i++) {
        var one = values.get(i);
        all[i] = one.isEmpty() ? "" : one.size() == 1 ? one.getFirst() : String.join("\n", one);
      }
      return new Traits(kind, all);
    }
  }
}
