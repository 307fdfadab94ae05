package org.branchbook.store;

/** The options of an H2 file. */
final class H2File {
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
}
