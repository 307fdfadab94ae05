package org.branchbook.store;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.cache.CacheLongKeyLIRS;
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

  /**
   * The part of the heap that pages may take as H2 reckons, which is twice what they do take. Where
   * the pages of a large base's indexes don't find room, each batch of an import reads them anew.
   */
  private static final int CACHE_SHARE = 3;

  /**
   * The part of the heap that changed pages may take before they are written, as H2 reckons. Where
   * a batch of an import finds room in it, each of its pages is written once.
   */
  private static final int CHANGED_SHARE = 2;

  /** H2 counts these bytes in 32 bits, and its sum goes on for a while beyond the bound. */
  private static final long MOST_CHANGED = 1 << 30;

  /** Bytes for tables of contents, eight for each page; H2 parts them into sixteen. */
  private static final long CONTENTS = 32 << 20;

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
   * Lets H2 keep more at hand than it would. As soon as changed pages take 19 MB it writes them, in
   * the midst of a unit of work, too: in an import each page of an index then goes to the disk
   * several times a batch. And of what it writes together it keeps the table of contents only up to
   * some eight thousand pages: of a larger one it reads the whole table again for every single page
   * that is changed later. H2 has these numbers for those who open its file without SQL, or for
   * nobody, and no other way to them; where there are none of these names, all works as it did,
   * slower.
   */
  static void keepMore(Connection connection) {
    try {
      var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      var pages = session.getDatabase().getStore().getMvStore();
      var most = opened(MVStore.class.getDeclaredField("autoCommitMemory"));
      long share = Math.min(MOST_CHANGED, Runtime.getRuntime().maxMemory() / CHANGED_SHARE);
      most.setInt(pages, Math.max(most.getInt(pages), (int) share));
      var contents = opened(FileStore.class.getDeclaredField("chunksToC"));
      ((CacheLongKeyLIRS<?>) contents.get(pages.getFileStore())).setMaxMemory(CONTENTS);
    } catch (ReflectiveOperationException | SQLException | RuntimeException e) {
      LOG.info("pages are kept and written as H2 would: {}", e.toString());
    }
  }

  private static Field opened(Field field) {
    field.setAccessible(true);
    return field;
  }
}
