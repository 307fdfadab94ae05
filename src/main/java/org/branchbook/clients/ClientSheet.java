package org.branchbook.clients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A card as a sheet of fields that may still be wrong: what forms write, imports fill in, edits are
 * compared by and the audit records. Single values are kept as text, see {@link ClientField.Type}.
 */
public final class ClientSheet {
  /** Stands for a name that isn't known yet; it has no letter to be compared. */
  private static final String NAMELESS = "—";

  private final boolean person;
  private final Map<ClientField, Object> values;

  private ClientSheet(boolean person, Map<ClientField, Object> values) {
    this.person = person;
    this.values = values;
  }

  /** What a sheet makes: a card, or what is wrong in which field. */
  public sealed interface Read {
    /** A card that may be saved. */
    record Right(Client client) implements Read {}

    /** What has to be mended first. */
    record Wrong(Map<ClientField, Text> why) implements Read {
      public Wrong {
        why = Collections.unmodifiableMap(new EnumMap<>(why));
      }
    }
  }

  /** An empty sheet for a new prospect in a department, nobody being responsible yet. */
  public static ClientSheet empty(boolean person, DepartmentId department) {
    return new ClientSheet(person, new EnumMap<>(ClientField.class))
        .with(ClientField.STANDING, Standing.PROSPECT.name())
        .with(ClientField.STATE, State.ACTIVE.name())
        .with(ClientField.DEPARTMENT, Long.toString(department.value()));
  }

  /** The card's fields. */
  public static ClientSheet of(Client client) {
    return SheetWriter.write(client);
  }

  public boolean person() {
    return person;
  }

  /** A single value as text, "" for none; of a list its rows in words, for people to read. */
  public String text(ClientField field) {
    if (field.type == ClientField.Type.LIST)
      return list(field).stream().map(RowText::of).collect(Collectors.joining("; "));
    var value = (String) values.getOrDefault(field, "");
    return value.isEmpty() && field.type == ClientField.Type.FLAG ? "false" : value;
  }

  /** Whether a mark is set. */
  public boolean flag(ClientField field) {
    return text(field).equals("true");
  }

  public List<Identifier> identifiers() {
    return rows(ClientField.IDENTIFIERS, Identifier.class);
  }

  public List<Phone> phones() {
    return rows(ClientField.PHONES, Phone.class);
  }

  public List<Email> emails() {
    return rows(ClientField.EMAILS, Email.class);
  }

  public List<Address> addresses() {
    return rows(ClientField.ADDRESSES, Address.class);
  }

  public List<ContactPerson> contactPeople() {
    return rows(ClientField.CONTACT_PEOPLE, ContactPerson.class);
  }

  /** The same sheet with another single value. */
  public ClientSheet with(ClientField field, String value) {
    if (field.type == ClientField.Type.LIST)
      throw new IllegalArgumentException(field + " has rows");
    return put(field, value.strip());
  }

  /** The same sheet with a mark set or taken off. */
  public ClientSheet with(ClientField field, boolean set) {
    return with(field, Boolean.toString(set));
  }

  public ClientSheet withIdentifiers(List<Identifier> rows) {
    return put(ClientField.IDENTIFIERS, List.copyOf(rows));
  }

  public ClientSheet withPhones(List<Phone> rows) {
    return put(ClientField.PHONES, List.copyOf(rows));
  }

  public ClientSheet withEmails(List<Email> rows) {
    return put(ClientField.EMAILS, List.copyOf(rows));
  }

  public ClientSheet withAddresses(List<Address> rows) {
    return put(ClientField.ADDRESSES, List.copyOf(rows));
  }

  public ClientSheet withContactPeople(List<ContactPerson> rows) {
    return put(ClientField.CONTACT_PEOPLE, List.copyOf(rows));
  }

  /** The same sheet with who looks after the client; null: nobody. */
  public ClientSheet withResponsible(@Nullable EmployeeId who) {
    return with(ClientField.RESPONSIBLE, who == null ? "" : Long.toString(who.value()));
  }

  /** The same sheet with one field as it stands in another. */
  public ClientSheet taking(ClientField field, ClientSheet from) {
    return put(field, from.value(field));
  }

  /** The fields in which two sheets are not the same. */
  public Set<ClientField> differs(ClientSheet other) {
    var differing = EnumSet.noneOf(ClientField.class);
    for (var field : ClientField.values())
      if (!value(field).equals(other.value(field))) differing.add(field);
    return differing;
  }

  /** The card that this sheet makes, or what is wrong in it. */
  public Read toClient(ClientId id, int version) {
    return new SheetReader(this).read(id, version);
  }

  /**
   * What the sheet says so far, leaving out what is wrong in it: to look for who is like this,
   * never to be saved. Empty where it makes no card even so.
   */
  public Optional<Client> rough(ClientId id) {
    var sheet = this;
    for (int tries = 0; tries < 3; tries++)
      switch (sheet.toClient(id, 1)) {
        case Read.Right(var client) -> {
          return Optional.of(client);
        }
        case Read.Wrong(var why) -> {
          for (var field : why.keySet()) sheet = sheet.without(field);
        }
      }
    return Optional.empty();
  }

  private ClientSheet without(ClientField field) {
    if (field.type == ClientField.Type.LIST) return put(field, List.of());
    boolean nameless =
        text(field).isEmpty()
            && (field == ClientField.FAMILY_NAME || field == ClientField.FULL_NAME);
    return put(field, nameless ? NAMELESS : "");
  }

  /** A list's rows, of whatever type. */
  public List<?> list(ClientField field) {
    return (List<?>) values.getOrDefault(field, List.of());
  }

  /** The same sheet with other rows of the field's own type. */
  public ClientSheet withRows(ClientField field, List<?> rows) {
    return put(field, List.copyOf(rows));
  }

  private Object value(ClientField field) {
    return field.type == ClientField.Type.LIST ? list(field) : text(field);
  }

  private <T> List<T> rows(ClientField field, Class<T> type) {
    var list = list(field);
    if (list.isEmpty()) return List.of();
    var rows = new ArrayList<T>(list.size());
    for (var row : list) rows.add(type.cast(row));
    return rows;
  }

  private ClientSheet put(ClientField field, Object value) {
    var changed = new EnumMap<>(values);
    changed.put(field, value);
    return new ClientSheet(person, changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientSheet s && person == s.person && differs(s).isEmpty();
  }

  @Override
  public int hashCode() {
    int hash = Boolean.hashCode(person);
    for (var field : ClientField.values()) hash = 31 * hash + value(field).hashCode();
    return hash;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
