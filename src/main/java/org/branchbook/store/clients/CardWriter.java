package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Saved;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Writes whole cards, one or a thousand of them, with their lists and tokens. */
final class CardWriter {
  /** How often a hard key may be snatched away before we stop believing that it was snatched. */
  private static final int TRIES = 3;

  private final DSLContext db;
  private final RenamedNow streets;

  CardWriter(DSLContext db, RenamedNow streets) {
    this.db = db;
    this.streets = streets;
  }

  /** Adds cards; those of which a hard key is taken are not added and come back. */
  Map<ClientId, Saved.Duplicate> add(List<Client> clients) {
    return add(rows(clients, Instant.EPOCH));
  }

  /** What is to be written of new cards. */
  NewCards rows(List<Client> clients, Instant touched) {
    return new NewCards(clients, touched, streets.get());
  }

  /** The same, with their rows made before. */
  Map<ClientId, Saved.Duplicate> add(NewCards cards) {
    var taken = new LinkedHashMap<ClientId, Saved.Duplicate>();
    // whoever adds many has just looked whose their keys are
    boolean look = cards.clients().size() == 1;
    untilFree(cards.clients(), taken, look, free -> cards.of(free).write(db));
    return taken;
  }

  /** Saves cards over the versions they were read at, and says what became of each. */
  Map<ClientId, Saved> save(Collection<Client> clients) {
    var done = new HashMap<ClientId, Saved>();
    var there = read(clients.stream().map(Client::id).toList());
    var edits = new ArrayList<Client>();
    for (var client : clients) {
      var before = there.get(client.id());
      if (before == null) done.put(client.id(), new Saved.Gone());
      else if (before.version() != client.version()) done.put(client.id(), new Saved.Stale(before));
      else edits.add(client);
    }
    var taken = new LinkedHashMap<ClientId, Saved.Duplicate>();
    untilFree(edits, taken, true, free -> done.putAll(write(free, there)));
    done.putAll(taken);
    return done;
  }

  private Map<ClientId, Saved> write(List<Client> clients, Map<ClientId, Client> there) {
    var done = new HashMap<ClientId, Saved>();
    var counts =
        Rows.update(
            db, CLIENT, CLIENT.ID, CLIENT.VERSION, clients.stream().map(ClientRows::row).toList());
    var edits = new ArrayList<Child.Edit>();
    var stale = new ArrayList<ClientId>();
    for (int i = 0; i < counts.length; i++) {
      var client = clients.get(i);
      if (counts[i] == 0) {
        stale.add(client.id());
        continue;
      }
      var before = there.get(client.id());
      if (before == null) throw new IllegalStateException("saved what was not read");
      edits.add(new Child.Edit(before, client));
      done.put(client.id(), new Saved.Done(client.at(client.version() + 1)));
    }
    for (var child : Child.ALL) child.save(db, edits);
    TokenWriter.save(db, edits);
    KeyWriter.save(db, edits, streets.get());
    var theirs = read(stale);
    for (var id : stale) {
      var now = theirs.get(id);
      done.put(id, now == null ? new Saved.Gone() : new Saved.Stale(now));
    }
    return done;
  }

  Map<ClientId, Client> read(Collection<ClientId> ids) {
    var cards = new HashMap<ClientId, Client>();
    Rows.inParts(
        ids.stream().map(ClientId::value).toList(),
        part ->
            CardReader.read(db, Rows.among(CLIENT.ID, part)).forEach(c -> cards.put(c.id(), c)));
    return cards;
  }

  /** What is to be written when it is known which cards may be. */
  private interface Writing {
    void of(List<Client> free);
  }

  /**
   * Writes the cards whose hard keys are free. Somebody else may take a key between the look and
   * the writing: then the writing alone is undone, behind a savepoint since PostgreSQL refuses all
   * further statements otherwise, and we look again.
   *
   * @param look whether to look before the first writing too
   */
  private void untilFree(
      List<Client> clients, Map<ClientId, Saved.Duplicate> taken, boolean look, Writing writing) {
    for (int tries = look ? 1 : 0; ; tries++) {
      var rest = clients.stream().filter(c -> !taken.containsKey(c.id())).toList();
      var nowTaken = tries == 0 ? Map.<ClientId, Saved.Duplicate>of() : HardKeys.taken(db, rest);
      taken.putAll(nowTaken);
      var free = rest.stream().filter(c -> !nowTaken.containsKey(c.id())).toList();
      if (free.isEmpty()) return;
      try {
        behindSavepoint(
            () -> {
              writing.of(free);
              return true;
            });
        return;
      } catch (DataAccessException e) {
        if (!Rows.takenTwice(e) || tries == TRIES) throw e;
      }
    }
  }

  private <T> T behindSavepoint(Supplier<T> body) {
    return db.transactionResult(() -> body.get());
  }
}
