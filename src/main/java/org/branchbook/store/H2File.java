package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The options of an H2 file. */
final class H2File {
  private static final Logger LOG = LoggerFactory.getLogger(H2File.class);

  static {
    // H2 keeps values that it has met to save memory: looking them up costs more than they do
    if (System.getProperty("h2.objectCache") == null) System.setProperty("h2.objectCache", "false");
    SteadyFiles.install();
  }

  /**
   * Pages in memory, in KiB: by default H2 reads and unpacks those of large bases again and again.
   */
  private static final long LEAST_CACHE = 64 * 1024;

  /** The part of the heap that pages may take; they take several times what they do in the file. */
  private static final int CACHE_SHARE = 4;

  /** The part of the heap that changed pages may take before they are written. */
  private static final int CHANGED_SHARE = 4;

  /** H2 reckons with four times as many bytes in 32 bits: that is the most it can bear. */
  private static final long MOST_CHANGED = 500 << 20;

  private H2File() {}

  /**
   * An address with the options without which H2 is not to be used. By default it loses what was
   * confirmed when the process is killed (WRITE_DELAY), and writes data into a trace file; and a
   * thread that is interrupted while it reads or writes closes the file for all, so that the store
   * breaks: {@link SteadyFiles} go on.
   */
  static String options(String address) {
    return address.replaceFirst("^jdbc:h2:file:", "jdbc:h2:" + SteadyFiles.SCHEME + ":")
        + ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200"
        + ";CACHE_SIZE="
        + Math.max(LEAST_CACHE, Runtime.getRuntime().maxMemory() / 1024 / CACHE_SHARE);
  }

  /**
   * Lets a unit of work gather more pages before H2 writes them. As soon as they take 19 MB it
   * writes them by itself, in the midst of a unit, too: in an import each page of an index then
   * goes to the disk several times a batch. H2 has this number for those who open its file without
   * SQL, and no other way to it; where there is none of that name, all works as it did, slower.
   */
  static void gatherMore(Connection connection) {
    try {
      var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      var pages = session.getDatabase().getStore().getMvStore();
      var most = MVStore.class.getDeclaredField("autoCommitMemory");
      most.setAccessible(true);
      long share = Math.min(MOST_CHANGED, Runtime.getRuntime().maxMemory() / CHANGED_SHARE);
      most.setInt(pages, Math.max(most.getInt(pages), (int) share));
    } catch (ReflectiveOperationException | SQLException | RuntimeException e) {
      LOG.info("changed pages are written as H2 would: {}", e.toString());
    }
  }
}
