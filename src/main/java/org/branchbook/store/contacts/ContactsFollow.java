package org.branchbook.store.contacts;

import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.ListFollower;
import org.branchbook.store.Rows;
import org.branchbook.store.Spoken;
import org.branchbook.store.Touches;
import org.branchbook.store.db.tables.records.ContactClientRecord;
import org.jooq.DSLContext;

/** Whom contacts concern, as it changes when cards are merged. */
final class ContactsFollow implements ListFollower.Lists {
  private final DSLContext db;

  private ContactsFollow(DSLContext db) {
    this.db = db;
  }

  static FollowsClient of(DSLContext db) {
    return new ListFollower("contact", "contact_client.client_id", new ContactsFollow(db));
  }

  @Override
  public Set<Long> about(Collection<ClientId> clients) {
    var contacts = new LinkedHashSet<Long>();
    db.select(CONTACT_CLIENT.CONTACT_ID)
        .from(CONTACT_CLIENT)
        .where(Rows.among(CONTACT_CLIENT.CLIENT_ID, clients.stream().map(ClientId::value).toList()))
        .orderBy(CONTACT_CLIENT.CONTACT_ID)
        .forEach(r -> contacts.add(r.value1()));
    return contacts;
  }

  @Override
  public Map<Long, List<ClientId>> read(Collection<Long> contacts) {
    return ContactRows.clients(db, contacts);
  }

  @Override
  public void write(Map<Long, List<ClientId>> lists) {
    var rows = new ArrayList<ContactClientRecord>();
    Rows.inParts(
        lists.keySet(),
        part ->
            db.select(CONTACT.ID, CONTACT.AT)
                .from(CONTACT)
                .where(Rows.among(CONTACT.ID, part))
                .forEach(
                    r -> {
                      int ordinal = 0;
                      for (var client : lists.getOrDefault(r.value1(), List.of()))
                        rows.add(
                            new ContactClientRecord(
                                client.value(), r.value2(), r.value1(), ordinal++));
                    }));
    var clients = new HashSet<Long>();
    read(lists.keySet()).values().forEach(of -> of.forEach(c -> clients.add(c.value())));
    rows.forEach(r -> clients.add(r.getClientId()));
    Rows.remove(db, CONTACT_CLIENT.CONTACT_ID, lists.keySet());
    Rows.insert(db, CONTACT_CLIENT, rows);
    Spoken.anew(db, clients);
    Touches.at(db, rows.stream().map(r -> new Touches.Touch(r.getClientId(), r.getAt())).toList());
    Rows.batch(
        db,
        "update contact set version = version + 1 where id = ?",
        lists.keySet().stream().map(id -> Rows.row(id)).toList());
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    var all = new ArrayList<Told>();
    Rows.inParts(
        things,
        part -> {
          var rows =
              db.selectFrom(CONTACT)
                  .where(
                      Rows.among(
                          CONTACT.ID, part.stream().map(t -> Long.valueOf(t.key())).toList()))
                  .fetchMap(CONTACT.ID);
          for (var thing : part) {
            var row = rows.get(Long.valueOf(thing.key()));
            if (row != null)
              all.add(
                  new Told(
                      thing,
                      Text.of("merge.thing.contact", row.getText()),
                      row.getAt(),
                      row.getWithWhom() + " " + row.getText()));
          }
        });
    return all;
  }
}
