package org.branchbook.ui.shell.start;

import org.branchbook.base.Progress;
import org.branchbook.base.Text;

/**
 * How a store is come by, for the welcome screen; called away from the screen's thread, each with a
 * verdict that can be shown as it is.
 */
public interface Opening {
  /** The practice branch, generated the first time. */
  Opened practice(Progress progress);

  /** A new store on this computer with its first administrator. */
  Opened create(NewBranch branch, Progress progress);

  /** A shared store. */
  Opened shared(SharedStore store, Progress progress);

  /** Whether a shared store would open, without opening it. */
  Tested test(SharedStore store);

  /**
   * A store to be made.
   *
   * @param country whose rules hold: UA, BY …
   * @param name the first administrator, as screens show him
   * @param language of his screens
   * @param encrypted whether the file is to be encrypted
   */
  record NewBranch(
      String bank,
      String branch,
      String country,
      String name,
      String login,
      String password,
      String language,
      boolean encrypted) {
    @Override
    public String toString() {
      return "NewBranch[" + branch + "]"; // a password never reaches a log
    }
  }

  /**
   * Where a shared store is: a JDBC address of PostgreSQL or an H2 server.
   *
   * @param remember whether the database's user and password are kept on this computer
   */
  record SharedStore(String url, String user, String password, boolean remember) {
    @Override
    public String toString() {
      return "SharedStore[" + url + "]"; // a password never reaches a log
    }
  }

  /** What came of opening. */
  sealed interface Opened {
    /** It is open; {@code next} goes on from here, on the screen's thread. */
    record Ready(Runnable next) implements Opened {}

    /** A new encrypted one is open; its recovery key is shown now and never again. */
    record Made(String recoveryKey, Runnable next) implements Opened {
      @Override
      public String toString() {
        return "Made[]"; // a key never reaches a log
      }
    }

    /** It is not; nothing was changed. */
    record Failed(Text why) implements Opened {}
  }

  /** The verdict on an address. */
  record Tested(boolean good, Text verdict) {}
}
