package org.branchbook.store.duplicates.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.duplicates.search.BaseEntries;
import org.jooq.DSLContext;

/** {@link BaseEntries} in SQL, stretch by stretch: nothing is held open meanwhile. */
final class JooqBaseEntries implements BaseEntries {
  private static final String STRETCH =
      "select client_id, traits from match_card where client_id > ? order by client_id limit ?";

  private final DSLContext db;
  private final LongSupplier clients;

  JooqBaseEntries(DSLContext db, LongSupplier clients) {
    this.db = db;
    this.clients = clients;
  }

  @Override
  public long clients() {
    return clients.getAsLong();
  }

  @Override
  public List<Side> next(long after, int most) {
    return db.connectionResult(c -> read(c, after, most));
  }

  private static List<Side> read(Connection c, long after, int most) throws SQLException {
    var sides = new ArrayList<Side>(most);
    try (var query = c.prepareStatement(STRETCH)) {
      query.setLong(1, after);
      query.setInt(2, most);
      try (var rows = query.executeQuery()) {
        while (rows.next())
          sides.add(new Side(new ClientId(rows.getLong(1)), Traits.read(rows.getString(2))));
      }
    }
    return sides;
  }
}
