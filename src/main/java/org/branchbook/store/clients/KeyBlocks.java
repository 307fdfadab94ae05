package org.branchbook.store.clients;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/**
 * Writes candidate keys that come in great number as blocks, and takes keys out of them. What is
 * added makes blocks of its own, so that those who add at the same time never wait for one another.
 */
final class KeyBlocks {
  /**
   * From so many on they come as blocks, of two keys and more: their own rows would be as much
   * again to write. Of still smaller blocks there would be too many to look into.
   */
  static final int MANY = 2 * MatchKeys.STRETCHES;

  /** Keys in one block: PostgreSQL keeps so many beside their row. */
  static final int MOST = 240;

  /** How often blocks may be changed by somebody else between the look and the writing. */
  private static final int TRIES = 5;

  private static final String INSERT =
      "insert into match_block (first_packed, last_packed, packed) values (?, ?, ?)";
  private static final String DELETE =
      "delete from match_block where first_packed = ? and packed = ?";
  private static final String HOLDING =
      "select packed from match_block"
          + " where first_packed between ? and ? and last_packed >= ? order by first_packed";

  private KeyBlocks() {}

  /** Adds keys that stand nowhere yet, ascending. */
  static void insert(DSLContext db, long[] keys) {
    Rows.batch(db, INSERT, rows(keys));
  }

  /** Keys, ascending, as rows of blocks. */
  static List<Object[]> rows(long[] keys) {
    var rows = new ArrayList<Object[]>();
    for (int from = 0, to; from < keys.length; from = to) {
      to = end(keys, from, MOST);
      rows.add(Rows.row(keys[from], keys[to - 1], Packed.pack(Arrays.copyOfRange(keys, from, to))));
    }
    return rows;
  }

  /** Behind the last of those that lie in one stretch with the first, at most so many. */
  private static int end(long[] keys, int from, int most) {
    long stretch = MatchKeys.stretch(keys[from]);
    int to = from + 1;
    while (to < keys.length && to - from < most && MatchKeys.stretch(keys[to]) == stretch) to++;
    return to;
  }

  /** Takes keys, ascending, out of their blocks; those that stand in none come back. */
  static long[] takeOut(DSLContext db, long[] keys) {
    var rest = keys;
    for (int tries = 0; rest.length > 0; tries++) {
      if (tries == TRIES) throw new IllegalStateException("candidate keys change all the time");
      var wanted = rest;
      var found = db.connectionResult(c -> found(c, wanted));
      if (found.before.isEmpty()) break;
      var counts = Rows.batch(db, DELETE, found.before);
      var after = new ArrayList<Object[]>();
      var gone = LongStream.builder();
      for (int i = 0; i < counts.length; i++)
        if (counts[i] > 0) {
          after.addAll(rows(found.after.get(i)));
          for (long key : Packed.unpack((byte[]) found.before.get(i)[1]))
            if (Arrays.binarySearch(wanted, key) >= 0) gone.add(key);
        }
      Rows.batch(db, INSERT, after);
      var taken = gone.build().sorted().toArray();
      rest = Arrays.stream(rest).filter(k -> Arrays.binarySearch(taken, k) < 0).toArray();
      if (Arrays.stream(counts).allMatch(count -> count > 0)) break;
    }
    return rest;
  }

  /** Blocks that hold any of them, as they were read, and what is left of each. */
  private record Found(List<Object[]> before, List<long[]> after) {}

  private static Found found(Connection c, long[] keys) throws SQLException {
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    try (var holding = c.prepareStatement(HOLDING)) {
      for (int from = 0, to; from < keys.length; from = to) {
        to = end(keys, from, keys.length);
        holding.setLong(1, MatchKeys.stretch(keys[from]));
        holding.setLong(2, keys[to - 1]);
        holding.setLong(3, keys[from]);
        try (var rows = holding.executeQuery()) {
          while (rows.next()) {
            var bytes = rows.getBytes(1);
            var block = Packed.unpack(bytes);
            var stays =
                Arrays.stream(block).filter(k -> Arrays.binarySearch(keys, k) < 0).toArray();
            if (stays.length == block.length) continue;
            found.before.add(Rows.row(block[0], bytes));
            found.after.add(stays);
          }
        }
      }
    }
    return found;
  }
}
