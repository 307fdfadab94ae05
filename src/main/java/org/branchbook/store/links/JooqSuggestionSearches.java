package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.SUGGESTION_SEARCH;

import java.time.Instant;
import java.util.Optional;
import org.branchbook.links.suggested.SuggestionSearches;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** {@link SuggestionSearches} in SQL: one row, which whoever begins takes from the others. */
final class JooqSuggestionSearches implements SuggestionSearches {
  private static final int ONE = 1;

  private final DSLContext db;

  JooqSuggestionSearches(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Last> last() {
    var s = SUGGESTION_SEARCH;
    return db.selectFrom(s)
        .where(s.ID.eq(ONE))
        .fetchOptional(r -> new Last(r.getBegunAt(), r.getEndedAt(), r.getFresh()));
  }

  @Override
  public boolean begin(Instant now, Instant since) {
    var s = SUGGESTION_SEARCH;
    if (!db.fetchExists(s, s.ID.eq(ONE))) return first(now);
    return db.update(s)
            .set(s.BEGUN_AT, now)
            .setNull(s.ENDED_AT)
            .where(s.ID.eq(ONE), s.BEGUN_AT.lt(since))
            .execute()
        == 1;
  }

  private boolean first(Instant now) {
    var s = SUGGESTION_SEARCH;
    try {
      db.insertInto(s, s.ID, s.BEGUN_AT, s.FRESH).values(ONE, now, 0L).execute();
      return true;
    } catch (DataAccessException e) {
      // another program was the first
      if (Rows.takenTwice(e)) return false;
      throw e;
    }
  }

  @Override
  public void ended(Instant now, long fresh) {
    var s = SUGGESTION_SEARCH;
    db.update(s).set(s.ENDED_AT, now).set(s.FRESH, fresh).where(s.ID.eq(ONE)).execute();
  }
}
