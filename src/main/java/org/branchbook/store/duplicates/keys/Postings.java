package org.branchbook.store.duplicates.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;

/** Reads who has a key. */
final class Postings {
  /** A key that more share says too little to be read. */
  static final int CROWDED = 200;

  /** So much of a crowded key is read where nothing else is known. */
  private static final int OF_CROWDED = 1500;

  private static final int REMEMBERED = 20_000;
  private static final String ROWS =
      "select packed from match_key where packed between ? and ? order by packed limit ?";
  private static final String BLOCKS =
      "select packed from match_block where first_packed between ? and ? and last_packed >= ?";

  /** Without its {@code offset} PostgreSQL reads all blocks and joins them with the keys. */
  private static final String ALL =
      "select r.low, k.packed, null from unnest(?, ?) r (low, high) cross join lateral (select"
          + " packed from match_key where packed between r.low and r.high order by packed limit ?)"
          + " k union all select r.low, null, b.packed from unnest(?, ?, ?) r (low, high, stretch)"
          + " cross join lateral (select packed from match_block where first_packed between"
          + " r.stretch and r.high and last_packed >= r.low offset 0) b";

  private final boolean postgres;

  /** Keys that were too common when they were met last: these are not read again. */
  private final Map<Long, Boolean> crowded =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  Postings(boolean postgres) {
    this.postgres = postgres;
  }

  /** Puts whoever shares a key into the ranking. */
  void read(Connection c, List<Key> keys, Ranking into) throws SQLException {
    var rare = new ArrayList<Long>();
    var common = new ArrayList<Long>();
    for (var key : keys) {
      long first = MatchKeys.first(key.hash());
      (crowded.containsKey(first) ? common : rare).add(first);
    }
    var ranges = ranges(c, rare, CROWDED + 1);
    for (int i = 0; i < ranges.size(); i++) {
      var range = ranges.get(i);
      if (range.length > CROWDED) {
        crowded.put(rare.get(i), true);
        common.add(rare.get(i));
      } else into.add(range, range.length);
    }
    if (into.few() && !common.isEmpty())
      for (var range : ranges(c, common, OF_CROWDED)) into.add(range, range.length);
  }

  /** The first of those who have one key. */
  List<ClientId> having(Connection c, Key key, int most) throws SQLException {
    var range = ranges(c, List.of(MatchKeys.first(key.hash())), most).getFirst();
    return Arrays.stream(range).mapToObj(ClientId::new).toList();
  }

  private List<long[]> ranges(Connection c, List<Long> firsts, int most) throws SQLException {
    if (firsts.isEmpty()) return List.of();
    return postgres ? atOnce(c, firsts, most) : oneByOne(c, firsts, most);
  }

  private static List<long[]> oneByOne(Connection c, List<Long> firsts, int most)
      throws SQLException {
    var ranges = new ArrayList<long[]>(firsts.size());
    try (var single = c.prepareStatement(ROWS);
        var blocks = c.prepareStatement(BLOCKS)) {
      single.setInt(3, most);
      for (long first : firsts) {
        var holders = new KeyHolders(first);
        single.setLong(1, first);
        single.setLong(2, holders.end());
        try (var rows = single.executeQuery()) {
          while (rows.next()) holders.row(rows.getLong(1));
        }
        blocks.setLong(1, MatchKeys.stretch(first));
        blocks.setLong(2, holders.end());
        blocks.setLong(3, first);
        try (var rows = blocks.executeQuery()) {
          while (rows.next()) holders.block(Packed.unpack(rows.getBytes(1)));
        }
        ranges.add(holders.clients(most));
      }
    }
    return ranges;
  }

  private static List<long[]> atOnce(Connection c, List<Long> firsts, int most)
      throws SQLException {
    var ranges = new LinkedHashMap<Long, KeyHolders>();
    for (long first : firsts) ranges.put(first, new KeyHolders(first));
    var low = c.createArrayOf("bigint", firsts.toArray());
    var high = c.createArrayOf("bigint", firsts.stream().map(MatchKeys::end).toArray());
    var stretch = c.createArrayOf("bigint", firsts.stream().map(MatchKeys::stretch).toArray());
    try (var query = c.prepareStatement(ALL)) {
      query.setArray(1, low);
      query.setArray(2, high);
      query.setInt(3, most);
      query.setArray(4, low);
      query.setArray(5, high);
      query.setArray(6, stretch);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var holders = Objects.requireNonNull(ranges.get(rows.getLong(1)));
          var block = rows.getBytes(3);
          if (block == null) holders.row(rows.getLong(2));
          else holders.block(Packed.unpack(block));
        }
      }
    }
    return ranges.values().stream().map(holders -> holders.clients(most)).toList();
  }
}
