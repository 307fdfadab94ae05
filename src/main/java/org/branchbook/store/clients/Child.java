package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.ADDRESS;
import static org.branchbook.store.db.Tables.CONTACT_PERSON;
import static org.branchbook.store.db.Tables.EMAIL;
import static org.branchbook.store.db.Tables.IDENTIFIER;
import static org.branchbook.store.db.Tables.PHONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Phone;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.AddressRecord;
import org.branchbook.store.db.tables.records.ContactPersonRecord;
import org.branchbook.store.db.tables.records.EmailRecord;
import org.branchbook.store.db.tables.records.IdentifierRecord;
import org.branchbook.store.db.tables.records.PhoneRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * A list on the card that has a table of its own, read and written in its order.
 *
 * @param of the list on the card
 * @param row one of its things as a row, its columns in the order of the table
 * @param thing a row as a thing again
 */
record Child<T, R extends Record>(
    Table<R> table,
    TableField<R, Long> client,
    Field<Integer> ordinal,
    Function<Client, List<T>> of,
    Maker<T> row,
    Function<R, T> thing) {
  private static final int HARD_KEY = IDENTIFIER.fieldsRow().indexOf(IDENTIFIER.HARD_KEY);

  /** Makes a row. */
  interface Maker<T> {
    Object[] row(long client, int ordinal, T thing);
  }

  /** A card as it was and as it becomes. */
  record Edit(Client before, Client after) {}

  static final Child<Identifier, IdentifierRecord> IDENTIFIERS =
      new Child<>(
          IDENTIFIER,
          IDENTIFIER.CLIENT_ID,
          IDENTIFIER.ORDINAL,
          Client::identifiers,
          ClientRows::row,
          ClientRows::identifier);
  static final Child<Phone, PhoneRecord> PHONES =
      new Child<>(
          PHONE,
          PHONE.CLIENT_ID,
          PHONE.ORDINAL,
          Client::phones,
          ClientRows::row,
          ClientRows::phone);
  static final Child<Email, EmailRecord> EMAILS =
      new Child<>(
          EMAIL,
          EMAIL.CLIENT_ID,
          EMAIL.ORDINAL,
          Client::emails,
          ClientRows::row,
          ClientRows::email);
  static final Child<Address, AddressRecord> ADDRESSES =
      new Child<>(
          ADDRESS,
          ADDRESS.CLIENT_ID,
          ADDRESS.ORDINAL,
          Client::addresses,
          ClientRows::row,
          ClientRows::address);
  static final Child<ContactPerson, ContactPersonRecord> CONTACT_PEOPLE =
      new Child<>(
          CONTACT_PERSON,
          CONTACT_PERSON.CLIENT_ID,
          CONTACT_PERSON.ORDINAL,
          c -> c.party() instanceof Organisation o ? o.contactPeople() : List.of(),
          ClientRows::row,
          ClientRows::contactPerson);
  static final List<Child<?, ?>> ALL =
      List.of(IDENTIFIERS, PHONES, EMAILS, ADDRESSES, CONTACT_PEOPLE);

  /** The things of these clients, by client, in order. */
  Map<Long, List<T>> read(DSLContext db, List<Long> clients) {
    if (clients.isEmpty()) return Map.of();
    var lists = new HashMap<Long, List<T>>();
    db.selectFrom(table)
        .where(clients.size() == 1 ? client.eq(clients.getFirst()) : Rows.among(client, clients))
        .orderBy(client, ordinal)
        .forEach(
            r -> lists.computeIfAbsent(r.get(client), c -> new ArrayList<>()).add(thing.apply(r)));
    return lists;
  }

  /** All of these cards' rows. */
  Rows.Ready ready(List<Client> clients) {
    var rows = new ArrayList<Object[]>();
    for (var card : clients) rows(card, 0, rows);
    // the only index of the lists that isn't in the clients' order
    if (table == IDENTIFIER) {
      rows.sort(
          Comparator.comparing(
              r -> (String) r[HARD_KEY], Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return Rows.ready(table, rows);
  }

  /** Replaces what changed: the rows from the first difference on. */
  void save(DSLContext db, List<Edit> edits) {
    var gone = new ArrayList<Object[]>();
    var rows = new ArrayList<Object[]>();
    for (var edit : edits) {
      var before = of.apply(edit.before);
      var after = of.apply(edit.after);
      int same = 0;
      while (same < Math.min(before.size(), after.size())
          && before.get(same).equals(after.get(same))) same++;
      if (same < before.size()) gone.add(Rows.row(edit.after.id().value(), same));
      rows(edit.after, same, rows);
    }
    Rows.batch(db, db.deleteFrom(table).where(client.eq(0L)).and(ordinal.ge(0)).getSQL(), gone);
    Rows.ready(table, rows).insert(db);
  }

  private void rows(Client card, int from, List<Object[]> to) {
    var things = of.apply(card);
    var rows = new ArrayList<Object[]>();
    for (int i = 0; i < things.size(); i++) rows.add(row.row(card.id().value(), i, things.get(i)));
    if (table == IDENTIFIER) keyOnce(rows);
    to.addAll(rows.subList(Math.min(from, rows.size()), rows.size()));
  }

  /** A sole proprietor's tax number may be his registration number too: one row holds their key. */
  private static void keyOnce(List<Object[]> rows) {
    var keys = new HashSet<>();
    for (var row : rows)
      if (row[HARD_KEY] != null && !keys.add(row[HARD_KEY])) row[HARD_KEY] = null;
  }

  /** Takes all of a client's rows away. */
  void remove(DSLContext db, List<Long> clients) {
    Rows.remove(db, client, clients);
  }
}
