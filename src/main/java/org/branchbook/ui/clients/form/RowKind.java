package org.branchbook.ui.clients.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchbook.clients.Address;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.jspecify.annotations.Nullable;

/** The lists of a card as rows of cells: what cells they have, and how they come and go. */
enum RowKind {
  IDENTIFIERS(
      ClientField.IDENTIFIERS,
      "number",
      List.of(
          Column.choice("kind", 264, Identifier.Kind.values()),
          Column.text("country", 52).in(k -> !k.equals("CORE")),
          Column.text("system", 120).in(k -> k.equals("CORE")),
          Column.text("series", 64).in(RowKind::document),
          Column.text("number", 152),
          Column.date("issued").in(RowKind::document),
          Column.date("expires").in(RowKind::document),
          Column.text("issuedBy", 240).in(RowKind::document),
          Column.flag("disputed")),
      sheet -> sheet.identifiers().stream().map(RowKind::cells).toList(),
      (sheet, rows) -> sheet.withIdentifiers(rows.stream().map(RowKind::identifier).toList())),
  PHONES(
      ClientField.PHONES,
      "number",
      List.of(Column.text("number", 176), Column.text("label", 144)),
      sheet ->
          sheet.phones().stream()
              .map(p -> Map.of("number", p.number(), "label", p.label()))
              .toList(),
      (sheet, rows) ->
          sheet.withPhones(
              rows.stream().map(r -> new Phone(text(r, "number"), text(r, "label"))).toList())),
  EMAILS(
      ClientField.EMAILS,
      "address",
      List.of(Column.text("address", 240), Column.text("label", 144)),
      sheet ->
          sheet.emails().stream()
              .map(e -> Map.of("address", e.address(), "label", e.label()))
              .toList(),
      (sheet, rows) ->
          sheet.withEmails(
              rows.stream().map(r -> new Email(text(r, "address"), text(r, "label"))).toList())),
  ADDRESSES(
      ClientField.ADDRESSES,
      "city",
      List.of(
          Column.choice("kind", 152, Address.Kind.values()),
          Column.text("country", 52),
          Column.text("postcode", 72),
          Column.text("region", 152),
          Column.text("city", 152),
          Column.text("street", 216),
          Column.text("house", 64),
          Column.text("flat", 64)),
      sheet -> sheet.addresses().stream().map(RowKind::cells).toList(),
      (sheet, rows) -> sheet.withAddresses(rows.stream().map(RowKind::address).toList())),
  CONTACT_PEOPLE(
      ClientField.CONTACT_PEOPLE,
      "name",
      List.of(
          Column.text("name", 240),
          Column.text("position", 152),
          Column.text("phone", 152),
          Column.text("email", 200)),
      sheet ->
          sheet.contactPeople().stream()
              .map(
                  c ->
                      Map.of(
                          "name",
                          c.name(),
                          "position",
                          c.position(),
                          "phone",
                          c.phone(),
                          "email",
                          c.email()))
              .toList(),
      (sheet, rows) ->
          sheet.withContactPeople(
              rows.stream()
                  .filter(r -> !text(r, "name").isEmpty())
                  .map(
                      r ->
                          new ContactPerson(
                              text(r, "name"),
                              text(r, "position"),
                              text(r, "phone"),
                              text(r, "email")))
                  .toList()));

  private static final Set<Identifier.Kind> NUMBERS =
      EnumSet.of(
          Identifier.Kind.TAX,
          Identifier.Kind.PERSONAL,
          Identifier.Kind.REGISTRATION,
          Identifier.Kind.CORE);

  final ClientField field;

  /** The cell without which a row is no row. */
  final String main;

  final List<Column> columns;
  private final Function<ClientSheet, List<Map<String, String>>> read;
  private final BiFunction<ClientSheet, List<Map<String, String>>, ClientSheet> write;

  RowKind(
      ClientField field,
      String main,
      List<Column> columns,
      Function<ClientSheet, List<Map<String, String>>> read,
      BiFunction<ClientSheet, List<Map<String, String>>, ClientSheet> write) {
    this.field = field;
    this.main = main;
    this.columns = columns;
    this.read = read;
    this.write = write;
  }

  /** The list that stands in a field. */
  static RowKind of(ClientField field) {
    return Stream.of(values()).filter(k -> k.field == field).findAny().orElseThrow();
  }

  /** The rows of a sheet as cells of text. */
  List<Map<String, String>> read(ClientSheet sheet) {
    return read.apply(sheet);
  }

  /** The sheet with these rows; those without their main cell are no rows. */
  ClientSheet write(ClientSheet sheet, List<Map<String, String>> rows) {
    return write.apply(sheet, rows.stream().filter(this::filled).toList());
  }

  /** The identifier that a row's cells make; its number must be there. */
  static Identifier identifier(Map<String, String> row) {
    return new Identifier(
        Identifier.Kind.valueOf(text(row, "kind")),
        text(row, "kind").equals("CORE") ? "" : text(row, "country").toUpperCase(),
        text(row, "system"),
        text(row, "series"),
        text(row, "number"),
        text(row, "issuedBy"),
        date(row, "issued"),
        date(row, "expires"),
        text(row, "disputed").equals("true"));
  }

  /** Whether a row says anything that can be kept. */
  boolean filled(Map<String, String> row) {
    return this == ADDRESSES
        ? columns.stream()
            .filter(c -> !c.key().equals("kind") && !c.key().equals("country"))
            .anyMatch(c -> !text(row, c.key()).isEmpty())
        : !text(row, main).isEmpty();
  }

  private static Map<String, String> cells(Identifier i) {
    return Map.of(
        "kind", i.kind().name(),
        "country", i.country(),
        "system", i.system(),
        "series", i.series(),
        "number", i.number(),
        "issuedBy", i.issuedBy(),
        "issued", Objects.toString(i.issued(), ""),
        "expires", Objects.toString(i.expires(), ""),
        "disputed", String.valueOf(i.disputed()));
  }

  private static Map<String, String> cells(Address a) {
    return Map.of(
        "kind", a.kind().name(),
        "country", a.country(),
        "postcode", a.postcode(),
        "region", a.region(),
        "city", a.city(),
        "street", a.street(),
        "house", a.house(),
        "flat", a.flat());
  }

  private static Address address(Map<String, String> r) {
    return new Address(
        Address.Kind.valueOf(text(r, "kind")),
        text(r, "country").toUpperCase(),
        text(r, "postcode"),
        text(r, "region"),
        text(r, "city"),
        text(r, "street"),
        text(r, "house"),
        text(r, "flat"));
  }

  private static boolean document(String kind) {
    return !kind.isEmpty() && !NUMBERS.contains(Identifier.Kind.valueOf(kind));
  }

  private static String text(Map<String, String> row, String key) {
    return row.getOrDefault(key, "").strip();
  }

  private static @Nullable LocalDate date(Map<String, String> row, String key) {
    try {
      return text(row, key).isEmpty() ? null : LocalDate.parse(text(row, key));
    } catch (DateTimeParseException e) {
      return null; // the row says itself what is wrong with it
    }
  }
}
