package org.branchbook.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Plain connections to a store's file, with the same settings: what a peer works over. */
public final class BareH2 {
  private BareH2() {}

  /** A connection that commits only when told. */
  public static Connection to(StoreUrl url) throws SQLException {
    var connection =
        DriverManager.getConnection(H2File.options(url.address()), url.user(), url.password());
    connection.setAutoCommit(false);
    return connection;
  }

  /** Commits as durably as the store does. */
  public static void commit(Connection connection) throws SQLException {
    connection.commit();
    try (var s = connection.createStatement()) {
      s.execute("checkpoint sync");
    }
  }

  /** Rewrites a closed file without what is no longer used. */
  public static void compact(StoreUrl url) throws SQLException {
    try (var connection = to(url);
        var s = connection.createStatement()) {
      s.execute("shutdown compact");
    }
  }
}
