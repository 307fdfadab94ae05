package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;

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
        public void close() {}
      };

  /** Returns when everything committed before the call is on the disk. */
  void force();

  @Override
  void close();

  /** Over a connection of its own, so that it never waits for one of the pool. */
  static Sync over(Connection connection) {
    return new Shared(
        () -> {
          try (var s = connection.createStatement()) {
            s.execute("checkpoint sync");
          }
        },
        connection);
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

  /** One run for all who wait; a thread's interruption doesn't leave it unknown what was forced. */
  final class Shared implements Sync {
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
    public void close() {
      try {
        below.close();
      } catch (Exception e) {
        throw new DataAccessException("cannot close the store", e);
      }
    }
  }
}
