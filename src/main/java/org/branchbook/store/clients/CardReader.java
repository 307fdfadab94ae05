package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.store.db.tables.records.ClientRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads whole cards: a query for the cards and one for each of their lists. */
final class CardReader {
  private CardReader() {}

  static List<Client> read(DSLContext db, Condition which) {
    var rows = db.selectFrom(CLIENT).where(which).fetch();
    if (rows.isEmpty()) return List.of();
    var ids = rows.map(ClientRecord::getId);
    var organisations = rows.stream().filter(r -> !r.getPerson()).map(ClientRecord::getId).toList();
    var identifiers = Child.IDENTIFIERS.read(db, ids);
    var phones = Child.PHONES.read(db, ids);
    var emails = Child.EMAILS.read(db, ids);
    var addresses = Child.ADDRESSES.read(db, ids);
    var people = Child.CONTACT_PEOPLE.read(db, organisations);
    var cards = new ArrayList<Client>(rows.size());
    for (var row : rows) {
      var id = row.getId();
      cards.add(
          ClientRows.client(
              row,
              identifiers.getOrDefault(id, List.of()),
              phones.getOrDefault(id, List.of()),
              emails.getOrDefault(id, List.of()),
              addresses.getOrDefault(id, List.of()),
              people.getOrDefault(id, List.of())));
    }
    return cards;
  }
}
