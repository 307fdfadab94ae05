package org.branchbook.store.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One view of a database from beginning to end, whatever others write meanwhile, and rows read a
 * thousand at a time. Leaves the connection as it was.
 */
final class Reading implements AutoCloseable {
  private static final int AT_ONCE = 1000;

  private final Connection connection;
  private final boolean h2;

  /** Takes a row; its values in the order of the table's columns. */
  interface Each {
    void row(@Nullable Object[] values) throws SQLException;
  }

  Reading(Connection connection) throws SQLException {
    this.connection = connection;
    h2 = isH2(connection);
    if (!connection.getAutoCommit()) connection.rollback();
    connection.setAutoCommit(true);
    if (h2) {
      run("set lazy_query_execution true");
      run("set session characteristics as transaction isolation level snapshot");
    } else {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
    }
    connection.setAutoCommit(false);
  }

  static boolean isH2(Connection c) throws SQLException {
    return c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).equals("h2");
  }

  void rows(Table table, Each each) throws SQLException {
    try (var s = connection.prepareStatement(table.select())) {
      s.setFetchSize(AT_ONCE);
      try (var rows = s.executeQuery()) {
        var columns = table.columns();
        while (rows.next()) {
          var values = new @Nullable Object[columns.size()];
          for (int i = 0; i < values.length; i++) values[i] = columns.get(i).read(rows, i + 1);
          each.row(values);
        }
      }
    }
  }

  long count(Table table) throws SQLException {
    try (var s = connection.createStatement();
        var rows = s.executeQuery("select count(*) from " + table.name())) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
    if (h2) {
      run("set lazy_query_execution false");
      run("set session characteristics as transaction isolation level read committed");
    } else {
      connection.setReadOnly(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  private void run(String sql) throws SQLException {
    try (var s = connection.createStatement()) {
      s.execute(sql);
    }
  }
}
