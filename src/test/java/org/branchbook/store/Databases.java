package org.branchbook.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/** Fresh stores on both databases for contract tests. */
public enum Databases {
  H2 {
    @Override
    public Store fresh() {
      var source = new JdbcDataSource();
      source.setURL(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
      return Store.over(source, SQLDialect.H2);
    }
  },
  POSTGRES {
    @Override
    public Store fresh() {
      return Store.over(database(), SQLDialect.POSTGRES);
    }
  };

  /** A migrated store with nothing in it. */
  public abstract Store fresh();

  /** A new empty PostgreSQL database; the server is started once and ends with the tests. */
  public static DataSource database() {
    return Server.ONE.getDatabase("postgres", named());
  }

  /** The address of a new empty PostgreSQL database, as a person types it. */
  public static String address() {
    return Server.ONE.getJdbcUrl("postgres", named());
  }

  private static String named() {
    try (var c = Server.ONE.getPostgresDatabase().getConnection();
        var s = c.createStatement()) {
      var name = "t" + UUID.randomUUID().toString().replace("-", "");
      s.execute("create database " + name);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Server {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      try {
                        server.close();
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
