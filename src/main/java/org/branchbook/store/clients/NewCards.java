package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.store.Rows;
import org.branchbook.store.Spoken;
import org.branchbook.store.Touches;
import org.jooq.DSLContext;

/**
 * Cards that are to be added, as rows, tokens and keys: made before the database is asked for
 * anything.
 */
final class NewCards {
  private final List<Client> clients;
  private final Instant touched;
  private final Rows.Ready rows;
  private final List<Rows.Ready> lists;
  private final TokenWriter tokens;
  private final KeyWriter.Added keys;
  private final RenamedStreets streets;

  NewCards(List<Client> clients, Instant touched, RenamedStreets streets) {
    this.clients = clients;
    this.touched = touched;
    this.streets = streets;
    // in the order of its largest indexes: neighbours are written faster. Records would be kept
    // until the last is made, and take several times what their values do
    int sortKey = CLIENT.fieldsRow().indexOf(CLIENT.SORT_KEY);
    rows =
        Rows.ready(
            CLIENT,
            clients.stream()
                .map(client -> Rows.values(ClientRows.row(client)))
                .sorted(Comparator.comparing(row -> (String) row[sortKey]))
                .toList());
    lists = Child.ALL.stream().map(child -> child.ready(clients)).toList();
    tokens = TokenWriter.adding(clients);
    keys = KeyWriter.adding(clients, streets);
  }

  List<Client> clients() {
    return clients;
  }

  /** These of them. */
  NewCards of(List<Client> some) {
    return some.size() == clients.size() ? this : new NewCards(some, touched, streets);
  }

  void write(DSLContext db) {
    rows.insert(db);
    var numbers = clients.stream().map(c -> c.id().value()).toList();
    Touches.add(db, numbers, touched);
    Spoken.add(db, numbers);
    for (var list : lists) list.insert(db);
    tokens.write(db);
    keys.write(db);
  }
}
