package org.branchbook.store.serve;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.branchbook.store.Store;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after transactions that somebody has begun and left: a workstation that lost its current or
 * its network must not keep the others from saving.
 */
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration OFTEN = Duration.ofSeconds(2);

  /** Between two statements of one unit of work nobody is asked anything: this is long. */
  private static final int LEFT_SECONDS = 8;

  private final Store store;
  private final CountDownLatch closed = new CountDownLatch(1);

  Watch(Store store) {
    this.store = store;
    Thread.ofPlatform().daemon().name("watch").start(this::run);
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void run() {
    try {
      while (!closed.await(OFTEN.toMillis(), TimeUnit.MILLISECONDS)) look();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      var left =
          store
              .db()
              .fetchValues(
                  "select session_id from information_schema.sessions where contains_uncommitted"
                      + " and session_state = 'SLEEP' and client_addr is not null"
                      + " and sleep_since < dateadd(second, -"
                      + LEFT_SECONDS
                      + ", current_timestamp)");
      for (var session : left) {
        LOG.warn("session {} has left a transaction open: it is ended", session);
        store.db().execute("call abort_session(" + session + ")");
      }
    } catch (DataAccessException e) {
      if (closed.getCount() > 0) LOG.warn("the sessions cannot be looked after", e);
    }
  }
}
