package org.branchbook.store;

import java.sql.SQLException;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** That a card went into another while something was written that hangs on it. */
final class CardGone extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String LOOK = "select 1 from merged_into where client_id = ?";

  private CardGone() {
    super("the card went into another");
  }

  /** Whether a failure is that. */
  static boolean is(Throwable failure) {
    if (failure instanceof CardGone) return true;
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++)
      if (t instanceof SQLException e && refersToNobody(e)) return true;
    return false;
  }

  private static boolean refersToNobody(SQLException e) {
    var message = String.valueOf(e.getMessage());
    return "23503".equals(e.getSQLState()) && message.contains("\"client\"")
        || "23506".equals(e.getSQLState()) && message.contains("client(id)");
  }

  /**
   * Fails where one of these clients went into another. H2 lets a row refer to one that somebody
   * else takes away at the same moment; PostgreSQL doesn't.
   */
  static void check(DSLContext within, Collection<Long> clients) {
    if (within.family() != SQLDialect.H2 || clients.isEmpty()) return;
    boolean gone =
        within.connectionResult(
            c -> {
              try (var statement = c.prepareStatement(LOOK)) {
                for (var client : clients) {
                  statement.setLong(1, client);
                  try (var found = statement.executeQuery()) {
                    if (found.next()) return true;
                  }
                }
                return false;
              }
            });
    if (gone) throw new CardGone();
  }
}
