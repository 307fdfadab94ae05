package org.branchbook.app.commands.kit;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;

/**
 * Long work at the command line: now and then a line about how far it is, and Ctrl+C stops it at
 * its next safe place.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(2);
  private static final int SECONDS_TO_STOP = 20;

  private final PrintWriter err;
  private final Words words;
  private final Thread stopper = new Thread(this::stop, "stop");
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean cancelled;
  private long next = System.nanoTime() + BETWEEN;

  ConsoleProgress(PrintWriter err, Words words) {
    this.err = err;
    this.words = words;
    Runtime.getRuntime().addShutdownHook(stopper);
  }

  @Override
  public synchronized void at(double share, Text doing) {
    if (System.nanoTime() < next) return;
    next = System.nanoTime() + BETWEEN;
    var what = words.say(doing);
    err.println(share < 0 ? what : words.say("commands.progress", Math.round(share * 100), what));
    err.flush();
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(stopper);
    } catch (IllegalStateException e) {
      // the program is ending: the hook runs already
      cancelled = true;
    }
  }

  private void stop() {
    cancelled = true;
    try {
      ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
