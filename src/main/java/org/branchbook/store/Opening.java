package org.branchbook.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps from an address to an open store, each of which may end it with a verdict. */
final class Opening {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  /** PostgreSQL on two cores is fastest at eight connections in all: a workstation takes few. */
  private static final int CONNECTIONS = 3;

  /** What a file that H2 has encrypted begins with. */
  private static final String ENCRYPTED = "H2encrypt";

  private static final int CONNECT_SECONDS = 8;

  /**
   * So long is waited for somebody else's save: on a computer that is short of its processor one
   * may take seconds. PostgreSQL waits for ever.
   */
  private static final int WAIT_SECONDS = 30;

  /** A server that says nothing for so long is out of reach. */
  private static final int SILENT_SECONDS = 120;

  private final StoreUrl url;
  private final SQLDialect dialect;
  private final Schema schema;
  private final Progress progress;

  Opening(StoreUrl url) {
    this(url, Progress.unseen());
  }

  /** Tells how far it is, where an older store is backed up and brought up to date. */
  Opening(StoreUrl url, Progress progress) {
    this.url = url;
    this.progress = progress;
    dialect = url.kind() == StoreUrl.Kind.POSTGRESQL ? SQLDialect.POSTGRES : SQLDialect.H2;
    schema = new Schema(dialect);
  }

  /** Opens what is there; one that is behind is brought up to date or refused. */
  Opened open(boolean migrate) {
    if (url.kind() == StoreUrl.Kind.FILE) {
      if (!Files.exists(url.path())) return new Opened.Missing(url);
      if (!Files.isReadable(url.path()) || !Files.isWritable(url.path()))
        return new Opened.NotAllowed(url);
      if (url.locked()) return new Opened.Encrypted(url);
      if (url.key().isEmpty() && encrypted()) return new Opened.NoKeys(url);
    }
    try (var probe = connect(";IFEXISTS=TRUE")) {
      return switch (schema.state(probe)) {
        // a file without our tables is somebody's: H2 shows nothing of one written in upper case
        case Schema.State.Empty _ when url.kind() == StoreUrl.Kind.FILE ->
            new Opened.NotAStore(url);
        case Schema.State.Empty _ -> new Opened.Missing(url);
        case Schema.State.Foreign _ -> new Opened.NotAStore(url);
        case Schema.State.Ahead(var theirs, var mine) -> new Opened.TooNew(url, theirs, mine);
        case Schema.State.Behind(var theirs, var mine) when !migrate ->
            new Opened.TooOld(url, theirs, mine);
        case Schema.State.Behind(var theirs, _) when url.kind() == StoreUrl.Kind.FILE ->
            new BeforeMigrating(url).backUp(probe, theirs, progress)
                ? new Opened.Done(store(true))
                : new Opened.NotBackedUp(url);
        case Schema.State.Behind _ -> new Opened.Done(store(true));
        case Schema.State.Current _ -> new Opened.Done(store(false));
      };
    } catch (SQLException e) {
      return Verdict.on(url, e);
    } catch (FlywayException e) {
      return failed(e);
    }
  }

  /** Makes a store where there is none. */
  Opened create() {
    boolean file = url.kind() == StoreUrl.Kind.FILE;
    if (file) {
      if (Files.exists(url.path())) return new Opened.Exists(url);
      try {
        Files.createDirectories(url.path().getParent());
      } catch (IOException e) {
        LOG.info("cannot make the folder of {}: {}", url, e.getClass().getSimpleName());
        return new Opened.NotAllowed(url);
      }
    }
    boolean made = false;
    try (var probe = connect("")) {
      var state = schema.state(probe);
      if (state instanceof Schema.State.Foreign) return new Opened.NotAStore(url);
      if (!(state instanceof Schema.State.Empty)) return new Opened.Exists(url);
      var store = store(true);
      made = true;
      return new Opened.Done(store);
    } catch (SQLException e) {
      return Verdict.on(url, e);
    } catch (FlywayException e) {
      return failed(e);
    } finally {
      if (file && !made) remove();
    }
  }

  /** Whether the file is one that H2 has encrypted. */
  private boolean encrypted() {
    try (var in = Files.newInputStream(url.path())) {
      return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.US_ASCII)
          .equals(ENCRYPTED);
    } catch (IOException e) {
      // opening it will tell what is wrong
      return false;
    }
  }

  private Connection connect(String more) throws SQLException {
    var login = new Properties();
    login.setProperty("user", url.user());
    login.setProperty("password", password());
    if (dialect == SQLDialect.POSTGRES) postgresql(login);
    return DriverManager.getConnection(address() + (dialect == SQLDialect.H2 ? more : ""), login);
  }

  /** A connection that can't write, not even what opening a file usually writes. */
  Connection readOnly() throws SQLException {
    return connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  /** Rewrites a file that nobody has open without what is no longer used. */
  void compact() {
    try {
      try (var c = connect(";IFEXISTS=TRUE");
          var s = c.createStatement()) {
        s.execute("shutdown compact");
      }
      // the file is a new one: it too has to be on the disk
      try (var file = FileChannel.open(url.path(), StandardOpenOption.WRITE)) {
        file.force(true);
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot compact the store", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Store store(boolean migrate) throws SQLException {
    var pool = new HikariDataSource(pool());
    try {
      if (url.kind() == StoreUrl.Kind.FILE)
        try (var c = pool.getConnection()) {
          H2File.keepMore(c);
        }
      if (migrate) {
        progress.at(-1, Text.of("store.migrating"));
        schema.migrate(pool);
      }
      return new Store(pool, dialect, sync(pool), pool::close, () -> renew(pool), url);
    } catch (SQLException | RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static void renew(HikariDataSource pool) {
    var connections = pool.getHikariPoolMXBean();
    if (connections != null) connections.softEvictConnections();
  }

  private HikariConfig pool() {
    var config = new HikariConfig();
    config.setPoolName("store");
    if (url.kind() == StoreUrl.Kind.H2_SERVER)
      config.setDataSource(new Prepared(address(), url.user(), password()));
    else {
      config.setJdbcUrl(address());
      config.setUsername(url.user());
      config.setPassword(password());
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_SECONDS * 1000L);
    if (dialect == SQLDialect.POSTGRES) {
      postgresql(config.getDataSourceProperties());
      // whatever the server's default: what is confirmed is on the disk
      config.setConnectionInitSql(
          "set synchronous_commit = on;"
              // it compiles a report's query anew each time, for longer than that spares
              + " set jit = off;"
              // whoever is cut off must not keep the others from saving for long
              + " set idle_in_transaction_session_timeout = '60s';"
              + " set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5;"
              + " set tcp_keepalives_count = 3");
    } else if (url.kind() == StoreUrl.Kind.FILE) {
      // nothing between here and the file can go stale
      config.setMaxLifetime(0);
      config.setIdleTimeout(0);
    }
    return config;
  }

  /** The address with the options that the program lives by. */
  private String address() {
    return switch (url.kind()) {
      case FILE -> H2File.options(url.address()) + (url.key().isEmpty() ? "" : ";CIPHER=AES");
      case H2_SERVER ->
          url.address()
              + ";DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT="
              + WAIT_SECONDS * 1000
              + ";NETWORK_TIMEOUT="
              + SILENT_SECONDS * 1000;
      case POSTGRESQL -> url.address();
    };
  }

  /** As the driver takes it: an encrypted file's own password comes before the user's. */
  private String password() {
    return url.key().isEmpty() ? url.password() : url.key() + " " + url.password();
  }

  private static void postgresql(Properties login) {
    login.setProperty("ApplicationName", "Branchbook");
    login.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
    login.setProperty("loginTimeout", String.valueOf(CONNECT_SECONDS));
    login.setProperty("tcpKeepAlive", "true");
    // rows that are added together go in few statements
    login.setProperty("reWriteBatchedInserts", "true");
    login.setProperty("socketTimeout", String.valueOf(SILENT_SECONDS));
  }

  private Sync sync(DataSource pool) throws SQLException {
    return switch (url.kind()) {
      case FILE -> Sync.over(() -> connect(";IFEXISTS=TRUE"));
      case H2_SERVER -> Sync.by(pool, forcing());
      case POSTGRESQL -> Sync.NONE;
    };
  }

  /** How this H2 server is told to force onto the disk; one that can't be is not worked with. */
  private String forcing() throws SQLException {
    SQLException why = null;
    try (var c = connect("");
        var s = c.createStatement()) {
      // of a server of ours; of any other, for the database's owner
      for (var statement : List.of("call force_to_disk()", "checkpoint sync"))
        try {
          s.execute(statement);
          return statement;
        } catch (SQLException e) {
          why = e;
        }
    }
    throw new SQLException("the server does not force onto the disk", Verdict.UNFORCED, why);
  }

  private Opened.Failed failed(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException sql) return Verdict.on(url, sql);
    LOG.error("cannot bring {} up to date", url, e);
    return new Opened.Broken(url, "MIGRATE");
  }

  /** Takes away the file that a failed making has left. */
  private void remove() {
    try {
      Files.deleteIfExists(url.path());
    } catch (IOException e) {
      LOG.warn("cannot remove the unfinished {}", url, e);
    }
  }
}
