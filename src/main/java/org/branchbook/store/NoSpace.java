package org.branchbook.store;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** Whether something failed because the disk is full. */
public final class NoSpace {
  private NoSpace() {}

  /** Whether it did, as the systems, H2 and PostgreSQL call it. */
  public static boolean in(Throwable failure) {
    Throwable t = failure;
    // a chain of causes may be a ring
    for (int depth = 0; t != null && depth < 20; t = t.getCause(), depth++) {
      if (t instanceof SQLException e && "53100".equals(e.getSQLState())) return true;
      var said = t instanceof FileSystemException e ? e.getReason() : t.getMessage();
      var lower = String.valueOf(said).toLowerCase(Locale.ROOT);
      if (lower.contains("no space left") || lower.contains("not enough space")) return true;
    }
    return false;
  }
}
