package org.branchbook.store.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.branchbook.links.suggested.SharedValues;
import org.jooq.DSLContext;

/** {@link SharedValues} in SQL, each in one pass along the table. */
final class JooqSharedValues implements SharedValues {
  private static final int AT_ONCE = 5000;
  private static final String CLIENTS = "select id, person, family_name from client";
  private static final String PHONES = "select client_id, number from phone";
  private static final String EMAILS = "select client_id, address from email";
  private static final String ADDRESSES =
      "select client_id, country, city, street, house, flat from address";
  private static final String ACCOUNTS =
      "select client_id, number from holding where kind = 'ACCOUNT' and closed is null";

  private final DSLContext db;

  JooqSharedValues(DSLContext db) {
    this.db = db;
  }

  @Override
  public void clients(Who who) {
    each(CLIENTS, r -> who.is(r.getLong(1), r.getBoolean(2), r.getString(3)));
  }

  @Override
  public void phones(Sink sink) {
    each(PHONES, r -> sink.has(r.getLong(1), r.getString(2)));
  }

  @Override
  public void emails(Sink sink) {
    each(EMAILS, r -> sink.has(r.getLong(1), r.getString(2)));
  }

  @Override
  public void addresses(Places places) {
    each(
        ADDRESSES,
        r ->
            places.at(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6)));
  }

  @Override
  public void accounts(Sink sink) {
    each(ACCOUNTS, r -> sink.has(r.getLong(1), r.getString(2)));
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  /** Within a transaction, without which PostgreSQL sends all rows at once. */
  private void each(String sql, Row row) {
    db.transaction(
        t ->
            t.dsl()
                .connection(
                    c -> {
                      try (var query = c.prepareStatement(sql)) {
                        query.setFetchSize(AT_ONCE);
                        try (var rows = query.executeQuery()) {
                          while (rows.next()) row.take(rows);
                        }
                      }
                    }));
  }
}
