package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.db.Tables.MATCH_SEARCH;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** {@link Searches} in SQL: one row, which whoever begins a search takes from the others. */
final class JooqSearches implements Searches {
  private static final int ONE = 1;

  private final DSLContext db;

  JooqSearches(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Last> last() {
    return db.selectFrom(MATCH_SEARCH)
        .where(MATCH_SEARCH.ID.eq(ONE))
        .fetchOptional(
            r -> new Last(r.getBegunAt(), r.getEndedAt(), r.getClients(), r.getFreshPairs()));
  }

  @Override
  public boolean begin(Instant now, Instant since) {
    var s = MATCH_SEARCH;
    if (!db.fetchExists(s, s.ID.eq(ONE))) return first(now);
    return db.update(s)
            .set(s.BEGUN_AT, now)
            .setNull(s.ENDED_AT)
            .where(s.ID.eq(ONE), s.BEGUN_AT.lt(since))
            .execute()
        == 1;
  }

  private boolean first(Instant now) {
    var s = MATCH_SEARCH;
    try {
      db.insertInto(s, s.ID, s.BEGUN_AT, s.CLIENTS, s.FRESH_PAIRS)
          .values(ONE, now, 0L, 0L)
          .execute();
      return true;
    } catch (DataAccessException e) {
      // another program was the first
      if (Rows.takenTwice(e)) return false;
      throw e;
    }
  }

  @Override
  public void ended(Instant now, long clients, long fresh) {
    var s = MATCH_SEARCH;
    db.update(s)
        .set(s.ENDED_AT, now)
        .set(s.CLIENTS, clients)
        .set(s.FRESH_PAIRS, fresh)
        .where(s.ID.eq(ONE))
        .execute();
  }
}
