package org.branchbook.store.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.suggested.SharedValues;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link SharedValues} in SQL, each in one pass along the table or by the clients' own index. */
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

  /** Of whom it is read; null for all. */
  private final @Nullable List<Long> only;

  JooqSharedValues(DSLContext db) {
    this(db, null);
  }

  private JooqSharedValues(DSLContext db, @Nullable List<Long> only) {
    this.db = db;
    this.only = only;
  }

  @Override
  public SharedValues among(Collection<ClientId> clients) {
    return new JooqSharedValues(db, clients.stream().map(ClientId::value).toList());
  }

  @Override
  public void clients(Who who) {
    each(CLIENTS, " where id", r -> who.is(r.getLong(1), r.getBoolean(2), r.getString(3)));
  }

  @Override
  public void phones(Sink sink) {
    each(PHONES, " where client_id", r -> sink.has(r.getLong(1), r.getString(2)));
  }

  @Override
  public void emails(Sink sink) {
    each(EMAILS, " where client_id", r -> sink.has(r.getLong(1), r.getString(2)));
  }

  @Override
  public void addresses(Places places) {
    each(
        ADDRESSES,
        " where client_id",
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
    each(ACCOUNTS, " and client_id", r -> sink.has(r.getLong(1), r.getString(2)));
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * Within a transaction, without which PostgreSQL sends all rows at once.
   *
   * @param whose what picks out some clients, where not all are read
   */
  private void each(String sql, String whose, Row row) {
    if (only == null) each(sql, List.of(), row);
    else Rows.inParts(only, part -> each(sql + whose + " = any(?)", part, row));
  }

  private void each(String sql, List<Long> clients, Row row) {
    db.transaction(
        t ->
            t.dsl()
                .connection(
                    c -> {
                      try (var query = c.prepareStatement(sql)) {
                        query.setFetchSize(AT_ONCE);
                        if (!clients.isEmpty())
                          query.setArray(1, c.createArrayOf("bigint", clients.toArray()));
                        try (var rows = query.executeQuery()) {
                          while (rows.next()) row.take(rows);
                        }
                      }
                    }));
  }
}
