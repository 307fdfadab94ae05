package org.branchbook.store.care;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.branchbook.base.Text;
import org.branchbook.store.NoSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why work on a whole store failed, in words that help. */
final class Why {
  private static final Logger LOG = LoggerFactory.getLogger(Why.class);

  private Why() {}

  /** Whether somebody stopped it. */
  static boolean stopped(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause())
      if (t instanceof CancellationException) return true;
    return false;
  }

  /**
   * What to say; the log has it in full.
   *
   * @param file which file it was about, as it is shown
   */
  static Text of(Throwable failure, String file) {
    LOG.error("{}", file, failure);
    if (NoSpace.in(failure)) return Text.of("store.care.noSpace", file);
    for (Throwable t = failure; t != null; t = t.getCause()) {
      switch (t) {
        case AccessDeniedException _ -> {
          return Text.of("store.care.notAllowed", file);
        }
        case FileAlreadyExistsException _ -> {
          return Text.of("store.care.exists", file);
        }
        case NoSuchFileException _, java.io.FileNotFoundException _ -> {
          return Text.of("store.care.noFile", file);
        }
        case ZipException _ -> {
          return Text.of("store.care.noBackup", file);
        }
        case IllegalStateException e
            when String.valueOf(e.getMessage()).startsWith("not the same") -> {
          return Text.of("store.care.notTheSame", file);
        }
        default -> {}
      }
    }
    return Text.of("store.care.failed", file);
  }
}
