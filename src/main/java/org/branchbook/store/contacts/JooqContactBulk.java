package org.branchbook.store.contacts;

import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.ContactId;
import org.branchbook.store.Rows;
import org.branchbook.store.Spoken;
import org.branchbook.store.Touches;
import org.branchbook.store.Touches.Touch;
import org.branchbook.store.db.tables.records.ContactClientRecord;
import org.branchbook.store.db.tables.records.ContactRecord;
import org.jooq.DSLContext;

/** {@link ContactBulk} in SQL. */
final class JooqContactBulk implements ContactBulk {
  private final DSLContext db;
  private final Work work;

  JooqContactBulk(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public Map<ContactId, Contact> find(Collection<ContactId> ids) {
    var found = new HashMap<ContactId, Contact>();
    var numbers = ids.stream().map(ContactId::value).toList();
    var rows = new ArrayList<ContactRecord>();
    Rows.inParts(
        numbers,
        part -> rows.addAll(db.selectFrom(CONTACT).where(Rows.among(CONTACT.ID, part)).fetch()));
    var clients = ContactRows.clients(db, numbers);
    for (var row : rows)
      found.put(
          new ContactId(row.getId()),
          ContactRows.contact(row, clients.getOrDefault(row.getId(), List.of())));
    return found;
  }

  @Override
  public void addAll(List<Contact> contacts) {
    work.inOne(
        () -> {
          Rows.insert(db, CONTACT, contacts.stream().map(ContactRows::row).toList());
          concern(contacts);
        });
  }

  private void concern(List<Contact> contacts) {
    // in the order of the clients, each of whom is looked up for it: neighbours are read once
    Rows.insert(
        db,
        CONTACT_CLIENT,
        contacts.stream()
            .flatMap(c -> ContactRows.clients(c).stream())
            .sorted(Comparator.comparing(ContactClientRecord::getClientId))
            .toList());
    Touches.at(
        db,
        contacts.stream()
            .flatMap(c -> c.clients().stream().map(whose -> new Touch(whose.value(), c.at())))
            .toList());
    Spoken.anew(
        db, contacts.stream().flatMap(c -> c.clients().stream()).map(ClientId::value).toList());
  }

  @Override
  public Set<ContactId> saveAll(List<Contact> contacts) {
    return work.inOne(
        () -> {
          var before = find(contacts.stream().map(Contact::id).toList());
          var rows = contacts.stream().map(ContactRows::row).toList();
          var counts = Rows.update(db, CONTACT, CONTACT.ID, CONTACT.VERSION, rows);
          var stale = new HashSet<ContactId>();
          var moved = new ArrayList<Contact>();
          for (int i = 0; i < counts.length; i++) {
            var contact = contacts.get(i);
            var was = before.get(contact.id());
            if (counts[i] == 0 || was == null) stale.add(contact.id());
            else if (!was.clients().equals(contact.clients()) || !was.at().equals(contact.at()))
              moved.add(contact);
          }
          var left = unconcern(moved.stream().map(Contact::id).toList());
          concern(moved);
          Touches.anew(db, left);
          Spoken.anew(db, left);
          return stale;
        });
  }

  /** Says of whom they tell no more. */
  private Set<Long> unconcern(Collection<ContactId> ids) {
    var clients = new HashSet<Long>();
    Rows.inParts(
        ids.stream().map(ContactId::value).toList(),
        part -> {
          var those = Rows.among(CONTACT_CLIENT.CONTACT_ID, part);
          db.select(CONTACT_CLIENT.CLIENT_ID)
              .from(CONTACT_CLIENT)
              .where(those)
              .forEach(r -> clients.add(r.value1()));
          db.deleteFrom(CONTACT_CLIENT).where(those).execute();
        });
    return clients;
  }

  @Override
  public void removeAll(Collection<ContactId> ids) {
    work.inOne(
        () -> {
          var left = unconcern(ids);
          Touches.anew(db, left);
          Spoken.anew(db, left);
          Rows.inParts(
              ids.stream().map(ContactId::value).toList(),
              part -> db.deleteFrom(CONTACT).where(Rows.among(CONTACT.ID, part)).execute());
        });
  }
}
