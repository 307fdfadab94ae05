package org.branchbook.store.duplicates.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.RenamedNow;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** {@link Candidates} in SQL. */
final class JooqCandidates implements Candidates {
  private static final int SLOTS = 4096;
  private static final int SETTLED = 512;

  /** PostgreSQL's advisory locks of ours. */
  private static final int ADVISORY = 0x6272626b;

  private static final String CARDS_H2 =
      "select client_id, traits from match_card where client_id = ?";
  private static final String CARDS_POSTGRES =
      "select client_id, traits from match_card where client_id = any(?)";
  private static final String SLOT = "select slot from match_slot where slot = ? for update";
  private static final String PART =
      "select slot from match_slot where slot between ? and ? for update";
  private static final String ADVISE =
      "select count(pg_advisory_xact_lock(?, slot)) from unnest(?) slot";
  private static final String COUNT = "select count(*) from match_card";
  private static final String ESTIMATE =
      "select cast(reltuples as bigint) from pg_class where relname = 'match_card'";

  private final DSLContext db;
  private final boolean postgres;
  private final Postings postings;
  private final RenamedNow streets;
  private final AtomicLong clients = new AtomicLong();

  JooqCandidates(DSLContext db) {
    this.db = db;
    this.postgres = db.dialect().family() == SQLDialect.POSTGRES;
    this.postings = new Postings(postgres);
    this.streets = new RenamedNow(db);
  }

  @Override
  public List<Candidate> meeting(List<Key> keys, int most) {
    if (keys.isEmpty()) return List.of();
    return db.connectionResult(
        c -> {
          var ranking = new Ranking(clients());
          postings.read(c, MatchKeys.kept(keys), ranking);
          return cards(c, ranking.best(most));
        });
  }

  @Override
  public List<ClientId> having(Key key, int most) {
    return db.connectionResult(c -> postings.having(c, key, most));
  }

  @Override
  public List<Candidate> cards(Collection<ClientId> clients) {
    var ids = clients.stream().map(ClientId::value).toList();
    return ids.isEmpty() ? List.of() : db.connectionResult(c -> cards(c, ids));
  }

  /** In the order asked for; who has gone meanwhile is left out. */
  private List<Candidate> cards(Connection c, List<Long> ids) throws SQLException {
    var found = new HashMap<Long, Traits>();
    try (var query = c.prepareStatement(postgres ? CARDS_POSTGRES : CARDS_H2)) {
      if (postgres) {
        query.setArray(1, c.createArrayOf("bigint", ids.toArray()));
        try (var rows = query.executeQuery()) {
          while (rows.next()) found.put(rows.getLong(1), Traits.read(rows.getString(2)));
        }
      } else
        for (long id : ids) {
          query.setLong(1, id);
          try (var rows = query.executeQuery()) {
            if (rows.next()) found.put(id, Traits.read(rows.getString(2)));
          }
        }
    }
    var candidates = new ArrayList<Candidate>(found.size());
    for (var id : ids) {
      var traits = found.get(id);
      if (traits != null) candidates.add(new Candidate(new ClientId(id), traits));
    }
    return candidates;
  }

  /** Always in the order of the slots: two who need the same ones never wait for one another. */
  @Override
  public void hold(List<Key> keys) {
    var slots =
        MatchKeys.kept(keys).stream()
            .map(k -> (int) (k.hash() >>> 20 & SLOTS - 1))
            .distinct()
            .sorted()
            .toList();
    db.connection(
        c -> {
          if (c.getAutoCommit()) throw new IllegalStateException("holds in no unit of work");
          if (postgres)
            try (var lock = c.prepareStatement(ADVISE)) {
              lock.setInt(1, ADVISORY);
              lock.setArray(2, c.createArrayOf("int", slots.toArray()));
              lock.execute();
            }
          else
            try (var lock = c.prepareStatement(SLOT)) {
              for (int slot : slots) {
                lock.setInt(1, slot);
                lock.execute();
              }
            }
        });
  }

  @Override
  public void settle() {
    for (int from = 0; from < SLOTS; from += SETTLED) {
      int first = from;
      db.transaction(t -> t.dsl().connection(c -> held(c, first)));
    }
  }

  /** Waits for a part of the slots: of all together a database keeps no list. */
  private void held(Connection c, int first) throws SQLException {
    if (postgres)
      try (var lock = c.prepareStatement(ADVISE)) {
        lock.setInt(1, ADVISORY);
        lock.setArray(2, c.createArrayOf("int", slots(first)));
        lock.execute();
      }
    else
      try (var lock = c.prepareStatement(PART)) {
        lock.setInt(1, first);
        lock.setInt(2, first + SETTLED - 1);
        lock.execute();
      }
  }

  private static Object[] slots(int first) {
    return IntStream.range(first, first + SETTLED).boxed().toArray();
  }

  @Override
  public Crossing crossing() {
    return new JooqCrossing(db, clients(), streets());
  }

  @Override
  public RenamedStreets streets() {
    return streets.get();
  }

  @Override
  public long clients() {
    long known = clients.get();
    if (known > 0) return known;
    long estimate = postgres ? number(ESTIMATE) : 0;
    long counted = Math.max(1, estimate > 1000 ? estimate : number(COUNT));
    // a small base grows fast: it is counted again
    if (counted > 1000) clients.set(counted);
    return counted;
  }

  private long number(String sql) {
    var row = db.fetchOne(sql);
    return row == null ? 0 : row.get(0, long.class);
  }
}
