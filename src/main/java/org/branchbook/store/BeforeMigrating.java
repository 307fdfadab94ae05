package org.branchbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.branchbook.base.Progress;
import org.branchbook.store.copies.Copies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backup of a file that an older program made, before this one changes its tables: the way back
 * to the older program. The last few of them are kept.
 */
final class BeforeMigrating {
  private static final Logger LOG = LoggerFactory.getLogger(BeforeMigrating.class);
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
  private static final String MARK = "-before-update-";
  private static final int KEPT = 3;

  private final StoreUrl url;

  BeforeMigrating(StoreUrl url) {
    this.url = url;
  }

  /** Makes and checks it; false where that failed. */
  boolean backUp(Connection live, String version, Progress progress) {
    var name = url.name() + MARK + SECOND.format(LocalDateTime.now()) + "-from-" + version + ".zip";
    try {
      Copies.backUp(
          new Copies.Source(
              live,
              Files.size(url.path()),
              Files.exists(url.keys()) ? url.keys() : null,
              copy -> Store.lookInto(url.at(copy))),
          url.backups().resolve(name),
          Map.of("version", version),
          progress);
      prune();
      return true;
    } catch (SQLException | IOException | IllegalStateException e) {
      LOG.error("cannot back {} up before bringing it up to date", url, e);
      return false;
    }
  }

  private void prune() throws IOException {
    try (var files = Files.list(url.backups())) {
      var old =
          files
              .filter(f -> f.getFileName().toString().startsWith(url.name() + MARK))
              .sorted()
              .toList();
      for (Path file : old.subList(0, Math.max(0, old.size() - KEPT))) Files.deleteIfExists(file);
    }
  }
}
