package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.MATCH_KEY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
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

  static Added adding(List<Client> clients) {
    var cards = new ArrayList<Object[]>(clients.size());
    var keys = LongStream.builder();
    for (var client : clients) {
      var traits = Traits.of(client);
      cards.add(Rows.row(client.id().value(), traits.text()));
      for (long row : rows(client, traits)) keys.add(row);
    }
    return new Added(cards, sorted(keys));
  }

  static void save(DSLContext db, List<Child.Edit> edits) {
    var changed = new ArrayList<Child.Edit>();
    var cards = new ArrayList<Object[]>();
    for (var edit : edits) {
      var traits = Traits.of(edit.after());
      if (traits.equals(Traits.of(edit.before()))) continue;
      changed.add(edit);
      cards.add(Rows.row(traits.text(), edit.after().id().value()));
    }
    var there = Rows.batch(db, CARD, cards);
    var gone = LongStream.builder();
    var come = LongStream.builder();
    var late = new ArrayList<Client>();
    for (int i = 0; i < there.length; i++) {
      var edit = changed.get(i);
      // whoever has no keys yet gets all of them
      if (there[i] == 0) late.add(edit.after());
      else {
        var was = rows(edit.before(), Traits.of(edit.before()));
        var is = rows(edit.after(), Traits.of(edit.after()));
        for (long row : was) if (Arrays.binarySearch(is, row) < 0) gone.add(row);
        for (long row : is) if (Arrays.binarySearch(was, row) < 0) come.add(row);
      }
    }
    delete(db, gone);
    insert(db, sorted(come));
    adding(late).write(db);
  }

  static void remove(DSLContext db, Collection<Client> clients) {
    var ids = new ArrayList<Object[]>(clients.size());
    var keys = LongStream.builder();
    for (var client : clients) {
      ids.add(Rows.row(client.id().value()));
      for (long row : rows(client, Traits.of(client))) keys.add(row);
    }
    delete(db, keys);
    Rows.batch(db, "delete from match_card where client_id = ?", ids);
    Rows.batch(db, "delete from match_pair where low_client_id = ?", ids);
    Rows.batch(db, "delete from match_pair where high_client_id = ?", ids);
  }

  private static long[] rows(Client client, Traits traits) {
    return MatchKeys.rows(Keys.of(traits), client.id().value());
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
