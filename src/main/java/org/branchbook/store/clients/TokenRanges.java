package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongPredicate;
import org.branchbook.clients.search.Digits;
import org.branchbook.clients.search.Tokens;
import org.branchbook.clients.search.Typed;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Packed;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Stretches of the tables of tokens, read in the order of their index and no further than asked.
 */
final class TokenRanges {
  private static final String WORDS =
      "select word, clients from word_block where ranking = ? and word >= ? and word < ?"
          + " order by ranking, word, first_client_id limit ?";
  private static final String DIGITS =
      "select clients from word_block where ranking = ? and word = ?";

  /** Behind all that words are folded to. */
  private static final String LAST = "{";

  private final DSLContext db;
  private final int limit;
  private final LongPredicate wanted;

  private TokenRanges(DSLContext db, int limit, LongPredicate wanted) {
    this.db = db;
    this.limit = limit;
    this.wanted = wanted;
  }

  /** Reads no more than so many clients of a stretch. */
  static TokenRanges upTo(int limit, DSLContext db) {
    return new TokenRanges(db, limit, client -> true);
  }

  /** Reads stretches to their end and keeps those of these clients. */
  static TokenRanges among(Penalties clients, DSLContext db) {
    return new TokenRanges(db, Integer.MAX_VALUE, clients::has);
  }

  /**
   * Clients that may be meant by one part.
   *
   * @param met with their penalties as far as the tokens tell
   * @param sure those of them of whom the tokens alone tell that they are meant
   * @param all false where there are more than were read
   */
  record Hits(Penalties met, Penalties sure, boolean all) {}

  Hits of(Typed.Part part) {
    return db.connectionResult(
        c ->
            switch (part) {
              case Typed.Word word -> words(c, word.beginnings());
              case Typed.Run run -> digits(c, run);
              case Typed.Short number -> throw new IllegalArgumentException(number.toString());
            });
  }

  private Hits words(Connection c, Iterable<String> beginnings) throws SQLException {
    var hits = new Penalties();
    boolean all = true;
    try (var query = c.prepareStatement(WORDS)) {
      for (int rank = 0; rank < Tokens.RANKS && all; rank++)
        for (var beginning : beginnings) all &= words(query, rank, beginning, hits);
    }
    return new Hits(hits, hits, all);
  }

  private boolean words(PreparedStatement query, int rank, String beginning, Penalties hits)
      throws SQLException {
    query.setInt(1, rank);
    query.setString(2, beginning);
    query.setString(3, beginning + LAST);
    query.setInt(4, limit);
    int read = 0;
    try (var rows = query.executeQuery()) {
      while (read < limit && rows.next()) {
        int penalty = rank * 2 + (rows.getString(1).equals(beginning) ? 0 : 1);
        for (long client : Packed.unpack(rows.getBytes(2))) {
          read++;
          if (wanted.test(client)) hits.met(client, penalty);
        }
      }
    }
    return read < limit;
  }

  private Hits digits(Connection c, Typed.Run run) throws SQLException {
    var hits = new Penalties();
    var sure = new Penalties();
    try (var query = c.prepareStatement(DIGITS)) {
      digits(query, run.digits(), hits);
      // a run says nothing of the digits beyond those it keeps, nor of letters before them
      if (Digits.whole(run.digits()) && run.whole().equals(run.digits()))
        sure = hits.where(client -> true);
      // runs are kept from every second digit on: met from the one between, these are its second
      digits(query, run.digits().substring(1), hits);
    }
    var words = words(c, List.of(run.digits())).met;
    for (int i = 0; i < words.size(); i++) {
      hits.met(words.client(i), words.of(words.client(i)));
      sure.met(words.client(i), words.of(words.client(i)));
    }
    return new Hits(hits, sure, words.size() < limit);
  }

  /** So few runs begin alike that all of them are read. */
  private void digits(PreparedStatement query, String digits, Penalties hits) throws SQLException {
    query.setInt(1, Tokens.DIGITS);
    query.setString(2, Digits.beginning(digits));
    var holding = Digits.holding(digits);
    try (var rows = query.executeQuery()) {
      while (rows.next())
        for (long number : Packed.unpack(rows.getBytes(1)))
          if (holding.test(number) && wanted.test(Digits.client(number)))
            hits.met(Digits.client(number), 0);
    }
  }

  /** All that the scope holds, where that is narrower than all. */
  Hits of(Scope scope) {
    var hits = new Penalties();
    boolean all = true;
    for (var person : scope.people()) all &= read(CLIENT.RESPONSIBLE_ID.eq(person.value()), hits);
    if (scope.reach() == Reach.DEPARTMENT)
      for (var department : scope.departments())
        all = all && read(CLIENT.DEPARTMENT_ID.eq(department.value()), hits);
    return new Hits(hits, hits, all);
  }

  private boolean read(Condition theirs, Penalties to) {
    var clients = db.select(CLIENT.ID).from(CLIENT).where(theirs).limit(limit).fetch(CLIENT.ID);
    clients.forEach(client -> to.met(client, 0));
    return clients.size() < limit;
  }
}
