package org.branchbook.ui.clients.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Words;
import org.branchbook.clients.Address;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;

/** A card's fields as people read them, in one language. */
final class Values {
  private final Words words;
  private final Colleagues colleagues;
  private final Phones phones;

  Values(Words words, Colleagues colleagues, Phones phones) {
    this.words = words;
    this.colleagues = colleagues;
    this.phones = phones;
  }

  /** The field's lines: one for a single value, one a row for a list; none where it is empty. */
  List<String> lines(ClientSheet sheet, ClientField field) {
    return switch (field) {
      case IDENTIFIERS -> sheet.identifiers().stream().map(this::line).toList();
      case PHONES -> sheet.phones().stream().map(this::line).toList();
      case EMAILS -> sheet.emails().stream().map(Values::line).toList();
      case ADDRESSES -> sheet.addresses().stream().map(this::line).toList();
      case CONTACT_PEOPLE -> sheet.contactPeople().stream().map(this::line).toList();
      default -> {
        var one = single(field, sheet.text(field));
        yield one.isEmpty() ? List.of() : List.of(one);
      }
    };
  }

  /** What stands beside a field's lines: its name, or each row's own. */
  record Line(String name, String text) {}

  /** The field's lines with a name beside each; a list's rows have names of their own. */
  List<Line> named(ClientSheet sheet, ClientField field) {
    return switch (field) {
      case IDENTIFIERS ->
          sheet.identifiers().stream().map(i -> new Line(kind(i), details(i))).toList();
      case CONTACT_PEOPLE ->
          sheet.contactPeople().stream()
              .map(
                  c ->
                      new Line(
                          c.position().isEmpty()
                              ? words.say("clients.form.contactPerson")
                              : c.position(),
                          together(c.name(), pretty(c.phone()), c.email())))
              .toList();
      default -> {
        var name = words.name("clients.field", field);
        var lines = new ArrayList<Line>();
        for (var text : lines(sheet, field)) lines.add(new Line(lines.isEmpty() ? name : "", text));
        yield lines;
      }
    };
  }

  /** A single value as people read it; "" for none, and for a mark that isn't set. */
  String single(ClientField field, String value) {
    if (value.isEmpty()) return "";
    return switch (field.type) {
      case TEXT -> field == ClientField.PREFERRED_LANGUAGE ? language(value) : value;
      case FLAG -> value.equals("true") ? words.say("clients.form.yes") : "";
      case DATE -> date(value);
      case CHOICE -> choice(field, value);
      case NUMBER -> number(field, value);
      case LIST -> throw new IllegalArgumentException(field + " has rows");
    };
  }

  /** A constant's name, as a choice of a field. */
  String choice(ClientField field, String constant) {
    return words.say(
        switch (field) {
              case SEX -> "clients.sex.";
              case SIZE -> "clients.size.";
              case PREFERRED_CHANNEL -> "clients.channel.";
              case STANDING -> "clients.standing.";
              case STATE -> "clients.state.";
              case TIER -> "clients.tier.";
              default -> throw new IllegalArgumentException(field.name());
            }
            + constant);
  }

  /** A language's name in itself; its code where the program doesn't know it. */
  String language(String code) {
    return words.has("clients.language." + code) ? words.say("clients.language." + code) : code;
  }

  private String number(ClientField field, String value) {
    long id = Long.parseLong(value);
    return field == ClientField.DEPARTMENT
        ? colleagues.name(new DepartmentId(id))
        : colleagues.name(new EmployeeId(id));
  }

  private String date(String iso) {
    try {
      return words.date(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso; // what was typed, while it is no date yet
    }
  }

  private String line(Identifier i) {
    return together(kind(i), details(i));
  }

  private String kind(Identifier i) {
    return words.name("clients.identifier.kind", i.kind())
        + (i.kind() == Identifier.Kind.CORE ? " " + i.system() : "");
  }

  private String details(Identifier i) {
    return together(
        (i.series() + " " + i.number()).strip(),
        i.issuedBy(),
        i.issued() == null ? "" : words.say("clients.form.issuedOn", words.date(i.issued())),
        i.expires() == null ? "" : words.say("clients.form.expiresOn", words.date(i.expires())),
        i.disputed() ? words.say("clients.form.isDisputed") : "");
  }

  private String line(Phone p) {
    return together(pretty(p.number()), p.label());
  }

  private static String line(Email e) {
    return together(e.address(), e.label());
  }

  private String line(Address a) {
    return together(a.line(), words.name("clients.address.kind", a.kind()));
  }

  private String line(ContactPerson c) {
    return together(c.name(), c.position(), pretty(c.phone()), c.email());
  }

  private String pretty(String phone) {
    // a number stays on one line
    return phone.isEmpty() ? "" : phones.pretty(phone).replace(' ', '\u00a0');
  }

  private static String together(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
  }
}
