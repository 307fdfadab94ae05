package org.branchbook.store.clients;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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

  /** Numbers as they come. */
  private static final class Numbers {
    private long[] numbers = new long[4];
    private int size;

    void add(long number) {
      if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
      numbers[size++] = number;
    }

    long[] sorted() {
      var sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  private final Map<Key, Numbers> added = new HashMap<>();
  private final Map<Key, Numbers> removed = new HashMap<>();

  void add(int ranking, String word, long client) {
    added.computeIfAbsent(new Key(ranking, word), k -> new Numbers()).add(client);
  }

  void remove(int ranking, String word, long client) {
    removed.computeIfAbsent(new Key(ranking, word), k -> new Numbers()).add(client);
  }

  /** Writes all of it, in the order of the table: neighbours are written faster. */
  void write(DSLContext db) {
    var gone = new ArrayList<Object[]>();
    var rows = new ArrayList<Object[]>();
    takeOut(db, gone, rows);
    for (var key : new TreeSet<>(added.keySet()))
      rows(key, Objects.requireNonNull(added.get(key)).sorted(), rows);
    Rows.batch(db, DELETE, gone);
    Rows.batch(db, INSERT, rows);
  }

  private static void rows(Key key, long[] clients, List<Object[]> to) {
    for (int from = 0; from < clients.length; from += MOST) {
      var block = Arrays.copyOfRange(clients, from, Math.min(clients.length, from + MOST));
      to.add(Rows.row(key.ranking, key.word, block[0], Packed.pack(block)));
    }
  }

  /** Takes clients out of the blocks of their words. */
  private void takeOut(DSLContext db, List<Object[]> gone, List<Object[]> rows) {
    if (removed.isEmpty()) return;
    db.connection(
        c -> {
          try (var below = c.prepareStatement(BELOW);
              var lock = c.prepareStatement(LOCK)) {
            var there = new There(below, lock);
            for (var key : new TreeSet<>(removed.keySet()))
              takeOut(there, key, Objects.requireNonNull(removed.get(key)).sorted(), gone, rows);
          }
        });
  }

  /** Takes clients out of the blocks of one word; one that is in none was never written. */
  private static void takeOut(
      There there, Key key, long[] clients, List<Object[]> gone, List<Object[]> rows)
      throws SQLException {
    var rest = clients;
    for (int tries = 0; rest.length > 0 && tries < TRIES; tries++)
      for (long first : there.blocks(key, rest)) {
        var block = there.locked(key, first);
        var out = rest;
        var stay = Arrays.stream(block).filter(c -> Arrays.binarySearch(out, c) < 0).toArray();
        if (stay.length == block.length) continue;
        rest = Arrays.stream(out).filter(c -> Arrays.binarySearch(block, c) < 0).toArray();
        gone.add(Rows.row(key.ranking, key.word, first));
        rows(key, stay, rows);
      }
  }

  /** The blocks that are there, by two statements that are prepared once for all words. */
  private record There(PreparedStatement below, PreparedStatement lock) {
    /** The blocks that hold any of these clients: none begins behind the last of them. */
    List<Long> blocks(Key key, long[] clients) throws SQLException {
      var blocks = new ArrayList<Long>();
      int wanted = clients.length;
      below.setInt(1, key.ranking);
      below.setString(2, key.word);
      below.setLong(3, clients[clients.length - 1]);
      try (var found = below.executeQuery()) {
        while (wanted > 0 && found.next()) {
          int held = 0;
          for (long client : Packed.unpack(found.getBytes(2)))
            if (Arrays.binarySearch(clients, client) >= 0) held++;
          if (held > 0) blocks.add(found.getLong(1));
          wanted -= held;
        }
      }
      return blocks;
    }

    /** A block's clients, kept from others until the unit of work ends; none if it is gone. */
    long[] locked(Key key, long first) throws SQLException {
      lock.setInt(1, key.ranking);
      lock.setString(2, key.word);
      lock.setLong(3, first);
      try (var found = lock.executeQuery()) {
        return found.next() ? Packed.unpack(found.getBytes(1)) : new long[0];
      }
    }
  }
}
