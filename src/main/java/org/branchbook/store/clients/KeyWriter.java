package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.MATCH_CARD;
import static org.branchbook.store.db.Tables.MATCH_KEY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * Keeps what is compared of clients, and the keys by which they meet, in step with their cards:
 * writes the difference.
 */
final class KeyWriter {
  private static final String DELETE = "delete from match_key where packed = ?";
  static final String NEW_CARD = "insert into match_card (client_id, traits) values (?, ?)";
  private static final String CARD = "update match_card set traits = ? where client_id = ?";

  private KeyWriter() {}

  /** What new cards are compared by, ready to be written. */
  static final class Added {
    private final List<Object[]> cards;
    private final long[] keys;

    private Added(List<Object[]> cards, long[] keys) {
      this.cards = cards;
      this.keys = keys;
    }

    void write(DSLContext db) {
      Rows.batch(db, NEW_CARD, cards);
      insert(db, keys);
    }
  }

  static Added adding(List<Client> clients, RenamedStreets streets) {
    var cards = new ArrayList<Object[]>(clients.size());
    var keys = LongStream.builder();
    var making = new Keys();
    for (var client : clients) {
      var traits = Traits.of(client, streets);
      cards.add(Rows.row(client.id().value(), traits.text()));
      for (long row : rows(making, client.id().value(), traits)) keys.add(row);
    }
    return new Added(cards, sorted(keys));
  }

  static void save(DSLContext db, List<Child.Edit> edits, RenamedStreets streets) {
    var changed = new ArrayList<Client>();
    for (var edit : edits)
      if (!Traits.of(edit.after(), streets).equals(Traits.of(edit.before(), streets)))
        changed.add(edit.after());
    if (!changed.isEmpty()) renew(db, changed, streets);
  }

  /** Brings what is kept of cards, whose rows nobody else changes meanwhile, in line with them. */
  static void renew(DSLContext db, List<Client> clients, RenamedStreets streets) {
    var kept = kept(db, clients);
    var cards = new ArrayList<Object[]>();
    var gone = LongStream.builder();
    var come = LongStream.builder();
    var late = new ArrayList<Client>();
    var making = new Keys();
    for (var client : clients) {
      long id = client.id().value();
      var was = kept.get(id);
      var traits = Traits.of(client, streets);
      // whoever has no keys yet gets all of them
      if (was == null) late.add(client);
      else if (!was.equals(traits)) {
        cards.add(Rows.row(traits.text(), id));
        var before = rows(making, id, was);
        var after = rows(making, id, traits);
        for (long row : before) if (Arrays.binarySearch(after, row) < 0) gone.add(row);
        for (long row : after) if (Arrays.binarySearch(before, row) < 0) come.add(row);
      }
    }
    Rows.batch(db, CARD, cards);
    delete(db, gone);
    insert(db, sorted(come));
    adding(late, streets).write(db);
  }

  /**
   * What is kept of cards, which says what keys they have: made anew of the cards it may be another
   * thing, since streets are renamed.
   */
  private static Map<Long, Traits> kept(DSLContext db, Collection<Client> clients) {
    var kept = new HashMap<Long, Traits>();
    Rows.inParts(
        clients.stream().map(c -> c.id().value()).toList(),
        part ->
            db.select(MATCH_CARD.CLIENT_ID, MATCH_CARD.TRAITS)
                .from(MATCH_CARD)
                .where(Rows.among(MATCH_CARD.CLIENT_ID, part))
                .forEach(r -> kept.put(r.value1(), Traits.read(r.value2()))));
    return kept;
  }

  static void remove(DSLContext db, Collection<Client> clients) {
    var ids = new ArrayList<Object[]>(clients.size());
    for (var client : clients) ids.add(Rows.row(client.id().value()));
    var keys = LongStream.builder();
    var making = new Keys();
    kept(db, clients)
        .forEach(
            (id, traits) -> {
              for (long row : rows(making, id, traits)) keys.add(row);
            });
    delete(db, keys);
    Rows.batch(db, "delete from match_card where client_id = ?", ids);
    Rows.batch(db, "delete from match_pair where low_client_id = ?", ids);
    Rows.batch(db, "delete from match_pair where high_client_id = ?", ids);
  }

  private static long[] rows(Keys making, long client, Traits traits) {
    return MatchKeys.rows(making.next(traits), client);
  }

  /** Few keys touch less of the table that is kept small for them. */
  private static void insert(DSLContext db, long[] keys) {
    if (keys.length < KeyBlocks.MANY) Rows.insertNumbers(db, MATCH_KEY.PACKED, keys);
    else KeyBlocks.insert(db, keys);
  }

  private static void delete(DSLContext db, LongStream.Builder keys) {
    var single = KeyBlocks.takeOut(db, sorted(keys));
    Rows.batch(db, DELETE, Arrays.stream(single).mapToObj(row -> Rows.row(row)).toList());
  }

  /** In the order of the table: neighbours are written faster. */
  private static long[] sorted(LongStream.Builder keys) {
    return keys.build().sorted().toArray();
  }
}
