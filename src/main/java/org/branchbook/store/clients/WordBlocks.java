package org.branchbook.store.clients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.branchbook.store.Packed;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * Writes in whose names and addresses a word stands, and whose runs of digits begin alike. What is
 * added makes blocks of its own, so that those who add clients at the same time never wait for one
 * another; what is taken away is taken out of its block.
 */
final class WordBlocks {
  /** Clients in one block: more make a row too long for a page of the database. */
  private static final int MOST = 500;

  private static final String INSERT =
      "insert into word_block (ranking, word, first_client_id, clients) values (?, ?, ?, ?)";
  private static final String DELETE =
      "delete from word_block where ranking = ? and word = ? and first_client_id = ?";
  private static final String BELOW =
      "select first_client_id, clients from word_block"
          + " where ranking = ? and word = ? and first_client_id <= ?"
          + " order by ranking desc, word desc, first_client_id desc";
  private static final String LOCK =
      "select clients from word_block where ranking = ? and word = ? and first_client_id = ?"
          + " for update";

  /** How often a block may be moved by somebody else between the look and the writing. */
  private static final int TRIES = 3;

  /** A word with its rank, in the order of the table. */
  record Key(int ranking, String word) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int ranks = Integer.compare(ranking, other.ranking);
      return ranks != 0 ? ranks : word.compareTo(other.word);
    }
  }

  private final Map<Key, LongStream.Builder> added = new HashMap<>();
  private final Map<Key, Set<Long>> removed = new TreeMap<>();

  void add(int ranking, String word, long client) {
    added.computeIfAbsent(new Key(ranking, word), k -> LongStream.builder()).add(client);
  }

  void remove(int ranking, String word, long client) {
    removed.computeIfAbsent(new Key(ranking, word), k -> new TreeSet<>()).add(client);
  }

  /** Writes all of it, in the order of the table: neighbours are written faster. */
  void write(DSLContext db) {
    var gone = new ArrayList<Object[]>();
    var rows = new ArrayList<Object[]>();
    for (var entry : removed.entrySet()) takeOut(db, entry.getKey(), entry.getValue(), gone, rows);
    for (var key : new TreeSet<>(added.keySet()))
      rows(key, Objects.requireNonNull(added.get(key)).build().sorted().toArray(), rows);
    Rows.batch(db, DELETE, gone);
    Rows.batch(db, INSERT, rows);
  }

  private static void rows(Key key, long[] clients, List<Object[]> to) {
    for (int from = 0; from < clients.length; from += MOST) {
      var block = Arrays.copyOfRange(clients, from, Math.min(clients.length, from + MOST));
      to.add(Rows.row(key.ranking, key.word, block[0], Packed.pack(block)));
    }
  }

  /** Takes clients out of the blocks of a word; one that is in none was never written. */
  private static void takeOut(
      DSLContext db, Key key, Set<Long> clients, List<Object[]> gone, List<Object[]> rows) {
    var rest = new TreeSet<>(clients);
    for (int tries = 0; !rest.isEmpty() && tries < TRIES; tries++)
      for (long first : blocks(db, key, rest)) {
        var there = locked(db, key, first);
        var stay = Arrays.stream(there).filter(c -> !rest.contains(c)).toArray();
        if (stay.length == there.length) continue;
        for (long client : there) rest.remove(client);
        gone.add(Rows.row(key.ranking, key.word, first));
        rows(key, stay, rows);
      }
  }

  /** The blocks that hold any of these clients: none begins behind the last of them. */
  private static List<Long> blocks(DSLContext db, Key key, NavigableSet<Long> clients) {
    return db.connectionResult(
        c -> {
          var wanted = new TreeSet<>(clients);
          var blocks = new ArrayList<Long>();
          try (var query = c.prepareStatement(BELOW)) {
            query.setInt(1, key.ranking);
            query.setString(2, key.word);
            query.setLong(3, clients.last());
            try (var found = query.executeQuery()) {
              while (!wanted.isEmpty() && found.next()) {
                boolean holds = false;
                for (long client : Packed.unpack(found.getBytes(2))) holds |= wanted.remove(client);
                if (holds) blocks.add(found.getLong(1));
              }
            }
          }
          return blocks;
        });
  }

  /** A block's clients, kept from others until the unit of work ends; none if it is gone. */
  private static long[] locked(DSLContext db, Key key, long first) {
    return db.fetchOptional(LOCK, key.ranking, key.word, first)
        .map(r -> Packed.unpack(r.get(0, byte[].class)))
        .orElse(new long[0]);
  }
}
