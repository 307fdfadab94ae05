package org.branchbook.store.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;

/**
 * One backup of an H2 file that may be worked with meanwhile: written beside its place, opened,
 * read to the end and compared, and only then given its name.
 */
final class BackingUp {
  private static final int PATIENCE_MILLIS = 200;

  private final Copies.Source source;
  private final Path to;
  private final Path part;
  private final Path opened;
  private final Progress progress;

  BackingUp(Copies.Source source, Path to, Progress progress) {
    this.source = source;
    this.to = to;
    this.progress = progress;
    part = to.resolveSibling(to.getFileName() + ".part");
    opened = to.resolveSibling(to.getFileName() + ".check.mv.db");
  }

  void run(Map<String, String> about) throws SQLException, IOException {
    Files.createDirectories(to.toAbsolutePath().getParent());
    try {
      clear();
      var before = Copies.counts(source.live());
      BackupFile.owners(part).close();
      write();
      var after = Copies.counts(source.live());
      ifWanted();
      var known = new TreeMap<>(about);
      sums(before, after).forEach((table, sum) -> known.put(Copies.TABLE + table, sum));
      BackupFile.complete(part, known, source.keys());
      BackupFile.force(part);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      clear();
    }
  }

  private void write() throws SQLException {
    long all = Math.max(1, source.bytes());
    var telling =
        Thread.startVirtualThread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                progress.at(
                    Math.min(0.5, 0.5 * part.toFile().length() / all),
                    Text.of("store.backup.writing"));
                if (!slept()) return;
              }
            });
    try (var s = source.live().prepareStatement("backup to ?")) {
      s.setString(1, part.toString());
      s.execute();
    } finally {
      telling.interrupt();
    }
  }

  private static boolean slept() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** The sums of what was written; throws where it isn't what was to be written. */
  private Map<String, String> sums(Map<String, Long> before, Map<String, Long> after)
      throws SQLException, IOException {
    BackupFile.store(part, opened);
    Map<String, String> sums;
    try (Connection copy = source.opener().open(opened)) {
      sums = Copies.sums(copy, half());
    }
    var wrong = new TreeSet<String>();
    for (var table : before.keySet()) {
      long there = Copies.rows(sums.getOrDefault(table, "-1:0"));
      long one = before.get(table);
      long other = after.getOrDefault(table, one);
      // people may have gone on working
      if (there < Math.min(one, other) || there > Math.max(one, other)) wrong.add(table);
    }
    if (!wrong.isEmpty()) throw new IllegalStateException("not the same: " + wrong);
    return sums;
  }

  private Progress half() {
    return new Progress() {
      @Override
      public void at(double share, Text doing) {
        progress.at(0.5 + share / 2, doing);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }

  private void ifWanted() {
    if (progress.cancelled()) throw new CancellationException("backup");
  }

  private void clear() throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(opened);
  }
}
