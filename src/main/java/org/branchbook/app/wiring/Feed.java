package org.branchbook.app.wiring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads on, somewhat more than once a second, what is changed in the store, and hands it over. A
 * broken connection is said, waited for and said to be over; what was changed meanwhile is handed
 * over then.
 */
final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

  /** Colleagues' work is to be seen within two seconds, reading and drawing counted in. */
  static final Duration OFTEN = Duration.ofMillis(700);

  private static final Duration SELDOM = Duration.ofSeconds(15);
  private static final Duration HOURLY = Duration.ofHours(1);

  /** Longer than any program sleeps that would go on as if nothing had been. */
  private static final Duration KEPT = Duration.ofDays(3);

  private static final int AT_MOST = 500;

  private final Changes changes;
  private final Consumer<List<Change>> tell;
  private final Consumer<Boolean> reachable;
  private final Duration often;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Duration pause;
  private long seen = -1;

  /** First when the program has been up for a minute: a start has enough to do. */
  private long pruned = System.nanoTime() - HOURLY.toNanos() + Duration.ofMinutes(1).toNanos();

  private boolean broken;

  /**
   * Reads nothing yet.
   *
   * @param tell takes changes, the oldest first; from the feed's thread
   * @param reachable hears when the store is out of reach and when it is back
   */
  Feed(Changes changes, Consumer<List<Change>> tell, Consumer<Boolean> reachable, Duration often) {
    this.changes = changes;
    this.tell = tell;
    this.reachable = reachable;
    this.often = often;
    this.pause = often;
  }

  /** Reads on a thread of its own until it is closed. */
  Feed started() {
    Thread.ofPlatform().daemon().name("changes").start(this::run);
    return this;
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void run() {
    try {
      do step();
      while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads once. */
  void step() {
    try {
      read();
      if (broken && closed.getCount() > 0) reachable.accept(true);
      broken = false;
      pause = often;
    } catch (RuntimeException e) {
      // closed beneath it: nobody waits for changes any more
      if (closed.getCount() == 0) return;
      if (!broken) {
        LOG.warn("the store is out of reach", e);
        reachable.accept(false);
      }
      broken = true;
      pause = pause.multipliedBy(2);
      if (pause.compareTo(SELDOM) > 0) pause = SELDOM;
    }
  }

  private void read() {
    if (seen < 0) seen = changes.last();
    List<Change> next;
    do {
      next = changes.after(seen, AT_MOST);
      if (next.isEmpty()) break;
      boolean gap = next.getFirst().number() != seen + 1;
      seen = next.getLast().number();
      hand(gap ? List.of(Change.ofAnything(seen)) : next);
    } while (next.size() == AT_MOST);
    if (broken && changes.last() > seen) {
      // so long out of reach that all of it has been pruned
      seen = changes.last();
      hand(List.of(Change.ofAnything(seen)));
    }
    prune();
  }

  private void hand(List<Change> next) {
    if (closed.getCount() > 0) tell.accept(next);
  }

  private void prune() {
    long now = System.nanoTime();
    if (now - pruned < HOURLY.toNanos()) return;
    pruned = now;
    changes.prune(KEPT);
  }
}
