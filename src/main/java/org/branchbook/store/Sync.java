package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forces what was committed onto the disk. H2 itself never does: its commit survives a killed
 * process, not a power cut. Those who wait at the same time share one run.
 */
interface Sync extends AutoCloseable {
  /** For databases whose own commit is enough: PostgreSQL, and H2 in memory. */
  Sync NONE =
      new Sync() {
        @Override
        public void force() {}

        @Override
        public void renew() {}

        @Override
        public void close() {}
      };

  /** Returns when everything committed before the call is on the disk. */
  void force();

  /** Lets go of its connection, whatever became of it; a new one is made at the next call. */
  void renew();

  @Override
  void close();

  /** Over a connection of its own, so that it never waits for one of the pool. */
  static Sync over(Connection connection) {
    return over(() -> connection);
  }

  /** The same; where the connection breaks, a new one is made at the next call. */
  static Sync over(Connecting connecting) {
    var own = new Own(connecting);
    return new Shared(own::checkpoint, own);
  }

  /** Makes a connection. */
  interface Connecting {
    Connection connect() throws SQLException;
  }

  /** By a statement that a server takes, over any connection: the last one may be broken. */
  static Sync by(DataSource connections, String statement) {
    return new Shared(
        () -> {
          try (var c = connections.getConnection();
              var s = c.createStatement()) {
            s.execute(statement);
          }
        },
        () -> {});
  }

  /** Forces once; throws where that isn't sure. */
  interface Forcing {
    void run() throws SQLException;
  }

  /** A connection that only forces, by H2's own statement. */
  final class Own implements AutoCloseable {
    private final Connecting connecting;
    private @Nullable Connection connection;

    private Own(Connecting connecting) {
      this.connecting = connecting;
    }

    void checkpoint() throws SQLException {
      try (var s = connected().createStatement()) {
        s.execute("checkpoint sync");
      }
    }

    /** H2 closes a file that it could not write to, and opens it anew at the next connection. */
    private Connection connected() throws SQLException {
      var now = connection;
      if (now == null || now.isClosed()) connection = now = connecting.connect();
      return now;
    }

    @Override
    public void close() throws SQLException {
      var closing = connection;
      connection = null;
      if (closing != null) closing.close();
    }
  }

  /** One run for all who wait; a thread's interruption doesn't leave it unknown what was forced. */
  final class Shared implements Sync {
    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

    private final Forcing forcing;
    private final AutoCloseable below;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long asked;
    private long forced;
    private boolean running;

    private Shared(Forcing forcing, AutoCloseable below) {
      this.forcing = forcing;
      this.below = below;
    }

    @Override
    public void force() {
      lock.lock();
      try {
        long mine = ++asked;
        while (forced < mine) {
          if (running) ended.awaitUninterruptibly();
          else run();
        }
      } finally {
        lock.unlock();
      }
    }

    /** Runs once for all who have asked by now; they may go on asking meanwhile. */
    private void run() {
      long upTo = asked;
      running = true;
      lock.unlock();
      boolean done = false;
      try {
        forcing.run();
        done = true;
      } catch (SQLException e) {
        throw new DataAccessException("cannot force the store onto the disk", e);
      } finally {
        lock.lock();
        running = false;
        if (done) forced = upTo;
        ended.signalAll();
      }
    }

    @Override
    public void renew() {
      lock.lock();
      try {
        while (running) ended.awaitUninterruptibly();
        below.close();
      } catch (Exception e) {
        LOG.info("a broken connection is let go of: {}", e.toString());
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      try {
        below.close();
      } catch (Exception e) {
        throw new DataAccessException("cannot close the store", e);
      }
    }
  }
}
