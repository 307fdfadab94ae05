package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.tools.jdbc.DefaultConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lends connections to jOOQ, which holds on to one for ever where it breaks so badly that it cannot
 * be rolled back either: every later work of that thread would get the broken one. What only ends a
 * transaction therefore never fails: a broken connection's is rolled back by the database.
 */
final class Lending implements ConnectionProvider {
  private static final Logger LOG = LoggerFactory.getLogger(Lending.class);

  private final DataSource source;

  Lending(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection acquire() {
    try {
      return new Lent(source.getConnection());
    } catch (SQLException e) {
      throw new DataAccessException("no connection", e);
    }
  }

  @Override
  public void release(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DataAccessException("cannot let go of a connection", e);
    }
  }

  /** One whose end never fails. */
  private static final class Lent extends DefaultConnection {
    Lent(Connection real) {
      super(real);
    }

    @Override
    public void rollback() {
      end("rollback", super::rollback);
    }

    @Override
    public void close() {
      end("close", super::close);
    }

    @Override
    public void setAutoCommit(boolean on) throws SQLException {
      if (on) end("setAutoCommit", () -> super.setAutoCommit(true));
      else super.setAutoCommit(false);
    }

    @Override
    public String getSchema() throws SQLException {
      return getDelegate().getSchema();
    }

    private static void end(String what, Ending ending) {
      try {
        ending.run();
      } catch (SQLException | RuntimeException e) {
        LOG.info("{} of a broken connection: {}", what, e.toString());
      }
    }
  }

  /** Ends something; throws where the connection is broken. */
  private interface Ending {
    void run() throws SQLException;
  }
}
