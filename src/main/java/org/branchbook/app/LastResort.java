package org.branchbook.app;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches what nobody foresaw: writes it to the log under a code, shows it, and the program goes
 * on.
 */
public final class LastResort implements UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private final Consumer<Trouble> show;

  /**
   * @param show shows the trouble to the one at the screen, from whatever thread it comes
   */
  public LastResort(Consumer<Trouble> show) {
    this.show = show;
  }

  /** Becomes the last resort of all threads. */
  public void install() {
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    caught(thrown);
  }

  /** Takes an exception that somebody caught and can do nothing about. */
  public void caught(Throwable thrown) {
    var trouble = Trouble.of(thrown);
    LOG.error("{} unforeseen", trouble.code(), thrown);
    try {
      show.accept(trouble);
    } catch (RuntimeException e) {
      LOG.error("{} could not be shown", trouble.code(), e);
    }
  }
}
