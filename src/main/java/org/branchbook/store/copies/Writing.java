package org.branchbook.store.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An empty database being filled. References are checked at the end: rows of one table may refer to
 * one another. On PostgreSQL all is one transaction, so that a failure leaves nothing; H2 commits
 * as it goes, and what a failure leaves there is the caller's to remove.
 */
final class Writing implements AutoCloseable {
  private static final int AT_ONCE = 1000;

  private final Connection connection;
  private final boolean h2;
  private final List<String> late = new ArrayList<>();

  Writing(Connection connection) throws SQLException {
    this.connection = connection;
    h2 = Reading.isH2(connection);
    connection.setAutoCommit(false);
    if (h2) run("set referential_integrity false");
    else defer();
  }

  private void defer() throws SQLException {
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                """
                select conrelid::regclass::text, quote_ident(conname) from pg_constraint
                where contype = 'f' and not condeferrable
                  and connamespace = current_schema::regnamespace
                """)) {
      while (rows.next())
        late.add(
            "alter table %s alter constraint %s ".formatted(rows.getString(1), rows.getString(2)));
    }
    for (var one : late) run(one + "deferrable initially deferred");
  }

  /** Takes away what migrations have put into the tables. */
  void empty(List<Table> tables) throws SQLException {
    for (var table : tables.reversed()) run("delete from " + table.name());
  }

  /** One table's rows, handed over singly. */
  final class Filling implements Reading.Each, AutoCloseable {
    private final PreparedStatement insert;
    private int waiting;

    Filling(Table table) throws SQLException {
      insert = connection.prepareStatement(table.insert());
    }

    @Override
    public void row(@Nullable Object[] values) throws SQLException {
      for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
      insert.addBatch();
      if (++waiting == AT_ONCE) send();
    }

    private void send() throws SQLException {
      if (waiting > 0) insert.executeBatch();
      waiting = 0;
      if (h2) connection.commit();
    }

    /** The last row was handed over. */
    void end() throws SQLException {
      send();
    }

    @Override
    public void close() throws SQLException {
      insert.close();
    }
  }

  /** Goes on with the numbers where the other database has stopped. */
  void sequence(String name, long next) throws SQLException {
    run("alter sequence " + name + " restart with " + next);
  }

  /** Goes on with a column's own numbers after the greatest there is. */
  void identity(Table table, Column column) throws SQLException {
    long next;
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                "select coalesce(max(" + column.name() + "), 0) + 1 from " + table.name())) {
      rows.next();
      next = rows.getLong(1);
    }
    run(
        "alter table %s alter column %s restart with %d"
            .formatted(table.name(), column.name(), next));
  }

  /** All is there and its references hold. */
  void keep() throws SQLException {
    if (h2) {
      run("set referential_integrity true");
      connection.commit();
      run("checkpoint sync");
    } else {
      run("set constraints all immediate");
      for (var one : late) run(one + "not deferrable");
      connection.commit();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    if (h2) run("set referential_integrity true");
    connection.setAutoCommit(true);
  }

  private void run(String sql) throws SQLException {
    try (var s = connection.createStatement()) {
      s.execute(sql);
    }
  }
}
