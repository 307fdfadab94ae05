package org.branchbook.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.NotSaved;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows a broken connection. A commit that was under way may have come about or not: the
 * store is asked, as soon as it can be reached again, for the number that the unit of work had
 * drawn beforehand. So a save ends as saved or as not saved, however long that takes.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final Duration SOON = Duration.ofMillis(100);
  private static final Duration SELDOM = Duration.ofSeconds(5);

  /** That a session was ended from the other side, which PostgreSQL says in a class of its own. */
  private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

  private static final Set<Integer> GONE =
      Set.of(
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED);

  private final JooqChanges changes;
  private final Sync sync;
  private final CountDownLatch closed = new CountDownLatch(1);

  Outage(JooqChanges changes, Sync sync) {
    this.changes = changes;
    this.sync = sync;
  }

  /** Whether a failure is that the other side could not be reached any more. */
  static boolean is(Throwable failure) {
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++)
      if (t instanceof SQLException e && lost(e)) return true;
    return false;
  }

  private static boolean lost(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return e instanceof SQLNonTransientConnectionException
        || e instanceof SQLTransientConnectionException
        || e instanceof SQLRecoverableException
        || state.startsWith("08")
        || ENDED.contains(state)
        || GONE.contains(e.getErrorCode())
        // a connection that its pool has given up meanwhile
        || "Connection is closed".equals(e.getMessage());
  }

  /**
   * Waits until it is known whether a unit of work was kept, and that it is on the disk where it
   * was; throws {@link NotSaved} where it wasn't.
   */
  void settle(Unit unit, RuntimeException why) {
    if (unit.changes().isEmpty()) throw new NotSaved(NotSaved.Why.CONNECTION, why);
    LOG.warn("a save is in doubt", why);
    for (var pause = SOON; ; pause = longer(pause))
      try {
        boolean kept = changes.kept(unit);
        if (kept) sync.force();
        LOG.warn(kept ? "it was saved" : "it was not saved");
        if (kept) return;
        throw new NotSaved(NotSaved.Why.CONNECTION, why);
      } catch (DataAccessException e) {
        LOG.debug("still in doubt", e);
        waitFor(pause, e);
      }
  }

  /** The store is closed: nobody waits for an answer any more. */
  void close() {
    closed.countDown();
  }

  /**
   * What follows a full disk: throws {@link NotSaved}, unless the store can be asked and has kept
   * it after all; then what happened goes on.
   */
  void full(Unit unit, boolean committing, RuntimeException why) {
    if (committing && !unit.changes().isEmpty() && keptAfterAll(unit)) throw why;
    throw new NotSaved(NotSaved.Why.NO_SPACE, why);
  }

  private boolean keptAfterAll(Unit unit) {
    try {
      return changes.kept(unit);
    } catch (DataAccessException e) {
      // H2 can't even be opened; what it did not write to the end it doesn't find again
      LOG.debug("no room even to ask", e);
      return false;
    }
  }

  private void waitFor(Duration pause, DataAccessException why) {
    try {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) throw why;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw why;
    }
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(SELDOM) > 0 ? SELDOM : twice;
  }
}
