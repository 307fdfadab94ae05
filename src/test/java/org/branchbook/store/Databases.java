package org.branchbook.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Fresh stores on both databases for contract tests. The migrations run once for all of them. */
public enum Databases {
  H2 {
    @Override
    DataSource migrated() {
      var source = memory();
      // one connection, and nothing that looks into the statements before the database does
      try (var c = source.getConnection();
          var s = c.createStatement()) {
        for (var statement : Template.H2) s.execute(statement);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return source;
    }

    @Override
    SQLDialect dialect() {
      return SQLDialect.H2;
    }

    @Override
    void drop(DataSource source) {
      // one that was closed keeps its memory until the program ends otherwise
      try {
        DSL.using(source, SQLDialect.H2).execute("shutdown immediately");
      } catch (DataAccessException e) {
        // it may be gone before it has answered
        if (!(e.getCause() instanceof SQLException sql)
            || sql.getErrorCode() != ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) throw e;
      }
    }
  },
  POSTGRES {
    @Override
    DataSource migrated() {
      // a connection's beginning costs the server more than most of what is asked in it
      var source = new PGConnectionPoolDataSource();
      source.setUrl(Server.ONE.getJdbcUrl("postgres", named("template " + Template.POSTGRES)));
      var pool = JdbcConnectionPool.create(source);
      pool.setMaxConnections(40);
      return pool;
    }

    @Override
    SQLDialect dialect() {
      return SQLDialect.POSTGRES;
    }

    @Override
    void drop(DataSource source) {
      // what lies on the disk ends with the server
      ((JdbcConnectionPool) source).dispose();
    }
  };

  /** A migrated store with nothing in it. */
  public Store fresh() {
    return fresh(1).getFirst();
  }

  /** The same as that many programs see it, each by connections of its own. */
  public List<Store> fresh(int programs) {
    var source = migrated();
    var open = new AtomicInteger(programs);
    Runnable close =
        () -> {
          if (open.decrementAndGet() == 0) drop(source);
        };
    return Stream.generate(() -> new Store(source, dialect(), Sync.NONE, close))
        .limit(programs)
        .toList();
  }

  /** A new store with nothing in it, in a file of which the folder is made too. */
  public static Store file(Path path) {
    var url = StoreUrl.file(path);
    try {
      Files.createDirectories(url.path().getParent());
      Files.copy(Made.FILE, url.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opened(Store.open(url));
  }

  private static Store opened(Opened opened) {
    if (opened instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException(opened.toString());
  }

  abstract DataSource migrated();

  abstract SQLDialect dialect();

  /** Lets go of what {@link #migrated} made, when the last program has closed it. */
  abstract void drop(DataSource source);

  /** A new empty PostgreSQL database; the server is started once and ends with the tests. */
  public static DataSource database() {
    return Server.ONE.getDatabase("postgres", named(""));
  }

  /** The address of a new empty PostgreSQL database, as a person types it. */
  public static String address() {
    return Server.ONE.getJdbcUrl("postgres", named(""));
  }

  private static DataSource memory() {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
    return source;
  }

  private static String named(String more) {
    try (var c = Server.ONE.getPostgresDatabase().getConnection();
        var s = c.createStatement()) {
      var name = "t" + UUID.randomUUID().toString().replace("-", "");
      s.execute("create database " + name + " " + more);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the migrations leave, copied for each store. */
  private static final class Template {
    static final List<String> H2 = h2();
    static final String POSTGRES = postgres();

    private static List<String> h2() {
      var source = memory();
      try (var store = Store.over(source, SQLDialect.H2)) {
        return store.db().fetch("script").getValues(0, String.class).stream()
            .filter(s -> !s.startsWith("CREATE USER"))
            .toList();
      }
    }

    private static String postgres() {
      var name = named("");
      Store.over(Server.ONE.getDatabase("postgres", name), SQLDialect.POSTGRES).close();
      return name;
    }
  }

  /** A file as the program makes it, copied for each store in one. */
  private static final class Made {
    static final Path FILE = make();

    private static Path make() {
      try {
        var folder = Files.createTempDirectory("made");
        var url = StoreUrl.file(folder.resolve("store"));
        opened(Store.create(url)).close();
        for (var each : List.of(folder, url.path())) each.toFile().deleteOnExit();
        return url.path();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Server {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        var builder = EmbeddedPostgres.builder().setServerConfig("max_connections", "400");
        if (!Boolean.getBoolean("postgres.asServed")) spare(builder);
        var server = builder.start();
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

    /** The data live no longer than the test; figures are taken of a server as a bank has it. */
    private static void spare(EmbeddedPostgres.Builder builder) {
      builder
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("wal_level", "minimal")
          .setServerConfig("max_wal_senders", "0")
          // it would look after hundreds of databases all the time
          .setServerConfig("autovacuum", "off");
    }
  }
}
