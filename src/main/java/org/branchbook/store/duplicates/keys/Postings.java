package org.branchbook.store.duplicates.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.Key;
import org.branchbook.store.MatchKeys;

/** Reads who has a key. */
final class Postings {
  /** A key that more share says too little to be read. */
  static final int CROWDED = 200;

  /** So much of a crowded key is read where nothing else is known. */
  private static final int OF_CROWDED = 1500;

  private static final int REMEMBERED = 20_000;
  private static final String ONE =
      "select packed from match_key where packed between ? and ? order by packed limit ?";
  private static final String ALL =
      "select k.packed from unnest(?, ?) r (low, high) cross join lateral (select packed from"
          + " match_key where packed between r.low and r.high order by packed limit ?) k";

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

  private List<long[]> ranges(Connection c, List<Long> firsts, int most) throws SQLException {
    if (firsts.isEmpty()) return List.of();
    return postgres ? atOnce(c, firsts, most) : oneByOne(c, firsts, most);
  }

  private static List<long[]> oneByOne(Connection c, List<Long> firsts, int most)
      throws SQLException {
    var ranges = new ArrayList<long[]>(firsts.size());
    var range = new long[most];
    try (var query = c.prepareStatement(ONE)) {
      query.setInt(3, most);
      for (long first : firsts) {
        query.setLong(1, first);
        query.setLong(2, MatchKeys.end(first));
        int size = 0;
        try (var rows = query.executeQuery()) {
          while (rows.next()) range[size++] = MatchKeys.client(rows.getLong(1));
        }
        ranges.add(java.util.Arrays.copyOf(range, size));
      }
    }
    return ranges;
  }

  private static List<long[]> atOnce(Connection c, List<Long> firsts, int most)
      throws SQLException {
    var ranges = new LinkedHashMap<Long, List<Long>>();
    for (long first : firsts) ranges.put(first, new ArrayList<>());
    try (var query = c.prepareStatement(ALL)) {
      query.setArray(1, c.createArrayOf("bigint", firsts.toArray()));
      query.setArray(2, c.createArrayOf("bigint", firsts.stream().map(MatchKeys::end).toArray()));
      query.setInt(3, most);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          long row = rows.getLong(1);
          ranges.get(row - MatchKeys.client(row)).add(MatchKeys.client(row));
        }
      }
    }
    return ranges.values().stream()
        .map(r -> r.stream().mapToLong(Long::longValue).toArray())
        .toList();
  }
}
