package org.branchbook.store.duplicates.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Sharing;
import org.branchbook.duplicates.entry.Candidates.Candidate;
import org.branchbook.duplicates.entry.Candidates.Crossing;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link Crossing} in SQL: the keys of all who ask, each once, go to the base thousands at a time,
 * and every one of them enters the table by its index and is left after a few rows.
 */
final class JooqCrossing implements Crossing {
  /** A key that more share says too little. */
  private static final int CROWDED = 80;

  /** So far a key is read: whoever is left out doesn't hide the others. */
  private static final int READ = 2 * CROWDED;

  private static final int KEYS = 20_000;
  private static final int CARDS = 5_000;
  private static final int REMEMBERED = 200_000;

  private static final String RANGES =
      "select r.low, array(select packed from match_key where packed between r.low and r.high"
          + " order by packed limit "
          + READ
          + ") from unnest(cast(? as bigint array), cast(? as bigint array)) r (low, high)";

  /** The blocks are read along the table: one that nobody asks for costs less than a statement. */
  private static final int GAP = 8;

  private static final int STRETCHES = 256;
  private static final String BLOCKS =
      "select packed from match_block where first_packed between ? and ? and last_packed >= ?";
  private static final String TRAITS =
      "select m.client_id, m.traits from unnest(cast(? as bigint array)) r (id)"
          + " join match_card m on m.client_id = r.id";

  private final DSLContext db;
  private final long clients;
  private final RenamedStreets streets;
  private final Set<Long> crowded = new HashSet<>();

  JooqCrossing(DSLContext db, long clients, RenamedStreets streets) {
    this.db = db;
    this.clients = clients;
    this.streets = streets;
  }

  @Override
  public long clients() {
    return clients;
  }

  @Override
  public RenamedStreets streets() {
    return streets;
  }

  @Override
  public List<List<Candidate>> meeting(List<List<Key>> ofEach, int most, LongPredicate leftOut) {
    var asked = ofEach.stream().map(this::asked).toList();
    var firsts = asked.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    var holders = new long[firsts.length][];
    for (int from = 0; from < firsts.length; from += KEYS) {
      int start = from;
      var part = Arrays.copyOfRange(firsts, from, Math.min(firsts.length, from + KEYS));
      db.connection(c -> ranges(c, part, start, leftOut, holders));
    }
    var sharing = new Sharing(clients);
    var best = new ArrayList<long[]>(asked.size());
    for (var keys : asked) best.add(best(keys, firsts, holders, sharing, most));
    return found(best);
  }

  /** The places where his keys begin, those left out that were found too common. */
  private long[] asked(List<Key> keys) {
    return MatchKeys.kept(keys).stream()
        .mapToLong(key -> MatchKeys.first(key.hash()))
        .distinct()
        .filter(first -> !crowded.contains(first))
        .toArray();
  }

  private void ranges(
      Connection c, long[] firsts, int start, LongPredicate leftOut, long[][] holders)
      throws SQLException {
    var read = new @Nullable KeyHolders[firsts.length];
    rows(c, firsts, read);
    blocks(c, firsts, read);
    for (int i = 0; i < firsts.length; i++) {
      var found = read[i];
      if (found != null) holders[start + i] = holders(firsts[i], found.clients(READ), leftOut);
    }
  }

  private static void rows(Connection c, long[] firsts, @Nullable KeyHolders[] into)
      throws SQLException {
    var ends = LongStream.of(firsts).map(MatchKeys::end).toArray();
    try (var query = c.prepareStatement(RANGES)) {
      query.setArray(1, c.createArrayOf("bigint", boxed(firsts)));
      query.setArray(2, c.createArrayOf("bigint", boxed(ends)));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          int at = Arrays.binarySearch(firsts, rows.getLong(1));
          for (var row : (Object[]) rows.getArray(2).getArray())
            of(firsts, at, into).row((Long) row);
        }
      }
    }
  }

  private static KeyHolders of(long[] firsts, int at, @Nullable KeyHolders[] into) {
    var there = into[at];
    return there != null ? there : (into[at] = new KeyHolders(firsts[at]));
  }

  private static void blocks(Connection c, long[] firsts, @Nullable KeyHolders[] into)
      throws SQLException {
    try (var query = c.prepareStatement(BLOCKS)) {
      for (int from = 0, to; from < firsts.length; from = to) {
        to = together(firsts, from);
        query.setLong(1, MatchKeys.stretch(firsts[from]));
        query.setLong(2, MatchKeys.end(firsts[to - 1]));
        query.setLong(3, firsts[from]);
        try (var rows = query.executeQuery()) {
          while (rows.next()) block(Packed.unpack(rows.getBytes(1)), firsts, into);
        }
      }
    }
  }

  /** Behind the last of the keys that lie so near one another that they are read together. */
  private static int together(long[] firsts, int from) {
    long begin = MatchKeys.stretchNumber(firsts[from]);
    int to = from + 1;
    while (to < firsts.length
        && MatchKeys.stretchNumber(firsts[to]) - MatchKeys.stretchNumber(firsts[to - 1]) <= GAP
        && MatchKeys.stretchNumber(firsts[to]) - begin < STRETCHES) to++;
    return to;
  }

  /** Those of the keys that lie between a block's first and last row. */
  private static void block(long[] rows, long[] firsts, @Nullable KeyHolders[] into) {
    int at = Arrays.binarySearch(firsts, MatchKeys.firstOf(rows[0]));
    for (int i = at < 0 ? -1 - at : at;
        i < firsts.length && firsts[i] <= rows[rows.length - 1];
        i++) of(firsts, i, into).block(rows);
  }

  private long[] holders(long first, long[] clients, LongPredicate leftOut) {
    var holders = LongStream.of(clients).filter(client -> !leftOut.test(client)).toArray();
    if (holders.length <= CROWDED) return holders;
    if (crowded.size() < REMEMBERED) crowded.add(first);
    return new long[0];
  }

  private static long[] best(
      long[] keys, long[] firsts, long[][] holders, Sharing sharing, int most) {
    for (long key : keys) {
      var sharers = holders[Arrays.binarySearch(firsts, key)];
      if (sharers == null) continue;
      double says = sharing.says(sharers.length);
      for (long sharer : sharers) sharing.add(sharer, says);
    }
    return sharing.best(most);
  }

  private List<List<Candidate>> found(List<long[]> best) {
    var ids = best.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    var traits = new HashMap<Long, Candidate>(ids.length * 2);
    for (int from = 0; from < ids.length; from += CARDS) {
      var part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + CARDS));
      db.connection(c -> cards(c, part, traits));
    }
    var all = new ArrayList<List<Candidate>>(best.size());
    for (var one : best) {
      var candidates = new ArrayList<Candidate>(one.length);
      for (long id : one) {
        var there = traits.get(id);
        // who has gone meanwhile is left out
        if (there != null) candidates.add(there);
      }
      all.add(candidates);
    }
    return all;
  }

  private static void cards(Connection c, long[] ids, Map<Long, Candidate> into)
      throws SQLException {
    try (var query = c.prepareStatement(TRAITS)) {
      query.setArray(1, c.createArrayOf("bigint", boxed(ids)));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          into.put(id, new Candidate(new ClientId(id), Traits.read(rows.getString(2))));
        }
      }
    }
  }

  private static Object[] boxed(long[] numbers) {
    return LongStream.of(numbers).boxed().toArray();
  }
}
