package org.branchbook.store.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Rows as the driver gives them, without a record for each: where there are millions. */
final class RawRows {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private RawRows() {}

  /** What sees a row. */
  interface Row {
    void see(ResultSet row) throws SQLException;
  }

  /** Shows every row of a query. */
  static void each(ResultQuery<? extends Record> query, Row row) {
    try (var cursor = query.fetchSize(PAGE).fetchLazy()) {
      var rows = cursor.resultSet();
      while (rows.next()) row.see(rows);
    } catch (SQLException e) {
      throw new DataAccessException("cannot read what was asked for", e);
    }
  }
}
