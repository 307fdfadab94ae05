package org.branchbook.store.contacts;

import static org.branchbook.store.db.Tables.CONTACT_CLIENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.ContactClientRecord;
import org.branchbook.store.db.tables.records.ContactRecord;
import org.branchbook.tasks.Due;
import org.jooq.DSLContext;

/** A contact as rows and back. */
final class ContactRows {
  private ContactRows() {}

  static ContactRecord row(Contact c) {
    var promise = c.promise();
    var next = c.next();
    return new ContactRecord(
        c.id().value(),
        c.at(),
        c.with(),
        c.channel().name(),
        c.direction().name(),
        c.purpose().name(),
        c.result().name(),
        c.text(),
        c.minutes(),
        c.author().value(),
        promise == null ? null : promise.what(),
        promise == null ? null : promise.by(),
        promise == null ? null : promise.kept(),
        next == null ? null : next.what(),
        next == null ? null : next.due().on(),
        next == null ? null : next.who().value(),
        c.version(),
        next == null ? null : next.due().at());
  }

  static List<ContactClientRecord> clients(Contact c) {
    var rows = new ArrayList<ContactClientRecord>();
    for (int i = 0; i < c.clients().size(); i++)
      rows.add(new ContactClientRecord(c.clients().get(i).value(), c.at(), c.id().value(), i));
    return rows;
  }

  static Contact contact(ContactRecord r, List<ClientId> clients) {
    return new Contact(
        new ContactId(r.getId()),
        clients,
        r.getWithWhom(),
        Channel.valueOf(r.getChannel()),
        Contact.Direction.valueOf(r.getDirection()),
        Contact.Purpose.valueOf(r.getPurpose()),
        Contact.Result.valueOf(r.getResult()),
        r.getText(),
        r.getAt(),
        r.getMinutes(),
        new EmployeeId(r.getAuthorId()),
        r.getPromise() == null
            ? null
            : new Contact.Promise(r.getPromise(), r.getPromiseBy(), r.getPromiseKept()),
        r.getNextStep() == null
            ? null
            : new Contact.NextStep(
                r.getNextStep(),
                new Due(r.getNextOn(), r.getNextAt()),
                new EmployeeId(r.getNextBy())),
        r.getVersion());
  }

  /** Whom these contacts concern, the main one first. */
  static Map<Long, List<ClientId>> clients(DSLContext db, Collection<Long> contacts) {
    var clients = new HashMap<Long, List<ClientId>>();
    Rows.inParts(
        contacts,
        part ->
            db.select(CONTACT_CLIENT.CONTACT_ID, CONTACT_CLIENT.CLIENT_ID)
                .from(CONTACT_CLIENT)
                .where(Rows.among(CONTACT_CLIENT.CONTACT_ID, part))
                .orderBy(CONTACT_CLIENT.CONTACT_ID, CONTACT_CLIENT.ORDINAL)
                .forEach(
                    r ->
                        clients
                            .computeIfAbsent(r.value1(), c -> new ArrayList<>())
                            .add(new ClientId(r.value2()))));
    return clients;
  }
}
