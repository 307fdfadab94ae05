package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
    return new Checkpoints(connection);
  }

  /** By H2's own statement; a thread's interruption doesn't leave it unknown what was forced. */
  final class Checkpoints implements Sync {
    private final Connection connection;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long asked;
    private long forced;
    private boolean running;

    private Checkpoints(Connection connection) {
      this.connection = connection;
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
      try (var s = connection.createStatement()) {
        s.execute("checkpoint sync");
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
        connection.close();
      } catch (SQLException e) {
        throw new DataAccessException("cannot close the store", e);
      }
    }
  }
}
