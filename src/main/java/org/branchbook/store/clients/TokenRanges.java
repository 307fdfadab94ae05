package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.search.Digits;
import org.branchbook.clients.search.Tokens;
import org.branchbook.clients.search.Typed;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jooq.DSLContext;

/**
 * Stretches of the tables of tokens, read in the order of their index and no further than asked.
 */
final class TokenRanges {
  private static final String WORDS =
      "select word, client_id from client_word where ranking = ? and word >= ? and word < ?"
          + " order by ranking, word, client_id limit ?";
  private static final String DIGITS =
      "select packed from client_digits where packed >= ? and packed < ? order by packed limit ?";

  /** Behind all that words are folded to. */
  private static final String LAST = "{";

  private final DSLContext db;
  private final int limit;

  TokenRanges(DSLContext db, int limit) {
    this.db = db;
    this.limit = limit;
  }

  /**
   * Clients that may be meant by one part.
   *
   * @param penalties each client's, as far as the tokens tell; the best first
   * @param all false where there are more than were read
   * @param sure whether these are surely meant; else their cards tell
   */
  record Hits(Map<Long, Integer> penalties, boolean all, boolean sure) {}

  Hits of(Typed.Part part) {
    return db.connectionResult(
        c ->
            switch (part) {
              case Typed.Word word -> words(c, word.beginnings());
              case Typed.Run run -> digits(c, run.digits());
              case Typed.Short number -> throw new IllegalArgumentException(number.toString());
            });
  }

  private Hits words(Connection c, Iterable<String> beginnings) throws SQLException {
    var hits = new LinkedHashMap<Long, Integer>();
    boolean all = true;
    try (var query = c.prepareStatement(WORDS)) {
      for (int rank = 0; rank < Tokens.RANKS && all; rank++)
        for (var beginning : beginnings) all &= words(query, rank, beginning, hits);
    }
    return new Hits(hits, all, true);
  }

  private boolean words(
      PreparedStatement query, int rank, String beginning, Map<Long, Integer> hits)
      throws SQLException {
    query.setInt(1, rank);
    query.setString(2, beginning);
    query.setString(3, beginning + LAST);
    query.setInt(4, limit);
    int read = 0;
    try (var rows = query.executeQuery()) {
      for (; rows.next(); read++)
        hits.merge(
            rows.getLong(2), rank * 2 + (rows.getString(1).equals(beginning) ? 0 : 1), Math::min);
    }
    return read < limit;
  }

  private Hits digits(Connection c, String digits) throws SQLException {
    var hits = new LinkedHashMap<Long, Integer>();
    boolean all = true;
    try (var query = c.prepareStatement(DIGITS)) {
      all &= digits(query, digits, hits);
      // runs are kept from every second digit on: met from the one between, these are its second
      all &= digits(query, digits.substring(1), hits);
    }
    var words = words(c, List.of(digits));
    words.penalties.forEach((client, penalty) -> hits.merge(client, penalty, Math::min));
    return new Hits(hits, all && words.all, false);
  }

  private boolean digits(PreparedStatement query, String digits, Map<Long, Integer> hits)
      throws SQLException {
    query.setLong(1, Digits.from(digits));
    query.setLong(2, Digits.until(digits));
    query.setInt(3, limit);
    int read = 0;
    try (var rows = query.executeQuery()) {
      for (; rows.next(); read++) hits.putIfAbsent(Digits.client(rows.getLong(1)), 0);
    }
    return read < limit;
  }

  /** All that the scope holds, where that is narrower than all. */
  Hits of(Scope scope) {
    var hits = new LinkedHashMap<Long, Integer>();
    var own =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(CLIENT.RESPONSIBLE_ID.eq(scope.who().value()))
            .limit(limit)
            .fetch(CLIENT.ID);
    own.forEach(id -> hits.put(id, 0));
    boolean all = own.size() < limit;
    if (scope.reach() == Reach.DEPARTMENT)
      for (var department : scope.departments()) {
        var theirs =
            db.select(CLIENT.ID)
                .from(CLIENT)
                .where(CLIENT.DEPARTMENT_ID.eq(department.value()))
                .limit(limit)
                .fetch(CLIENT.ID);
        theirs.forEach(id -> hits.put(id, 0));
        all &= theirs.size() < limit;
      }
    return new Hits(hits, all, true);
  }
}
