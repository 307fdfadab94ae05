package org.branchbook.store.care;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore.Placed;
import org.branchbook.store.care.CareStore.Unpacked;
import org.branchbook.store.copies.Copies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup on its way back: unpacked beside its place, compared, and only then moved there. */
final class Restoring {
  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  private final Path backup;
  private final StoreUrl trial;

  Restoring(Path backup, StoreUrl to) {
    this.backup = backup.toAbsolutePath();
    // where it is wanted a move is enough; what goes to a server lies beside the backup meanwhile
    var beside = to.kind() == StoreUrl.Kind.FILE ? to.path() : this.backup;
    trial = to.at(beside.resolveSibling(to.name() + ".restoring"));
  }

  Unpacked unpack(UnaryOperator<StoreUrl> unlock, Progress progress) {
    boolean good = false;
    try {
      discard(trial);
      var about = Copies.about(backup);
      progress.at(-1, Text.of("store.restore.unpacking"));
      Files.createDirectories(trial.path().getParent());
      Copies.unpack(backup, trial.path(), trial.keys());
      var unlocked = unlock.apply(trial);
      compare(about, unlocked, progress);
      good = true;
      return new Unpacked.Ready(unlocked);
    } catch (IOException | SQLException | IllegalStateException e) {
      if (Why.stopped(e)) return new Unpacked.Cancelled();
      return new Unpacked.Failed(Why.of(e, backup.toString()));
    } finally {
      if (!good) discard(trial);
    }
  }

  private static void compare(Map<String, String> about, StoreUrl at, Progress progress)
      throws SQLException {
    try (var c = Store.lookInto(at)) {
      var unlike = Copies.unlike(about, c, progress);
      if (!unlike.isEmpty()) throw new IllegalStateException("not the same: " + unlike);
    }
  }

  static Placed place(StoreUrl trial, StoreUrl to, boolean evenOver, Clock clock) {
    try {
      var aside = "";
      if (Files.exists(to.path())) {
        if (!evenOver) return new Placed.Failed(Text.of("store.restore.exists", to));
        if (inUse(to.path())) return new Placed.Failed(new Opened.InUse(to).why());
        var old =
            to.at(
                to.path()
                    .resolveSibling(
                        to.name() + "-before-restore-" + SECOND.format(LocalDateTime.now(clock))));
        Files.move(to.path(), old.path(), StandardCopyOption.ATOMIC_MOVE);
        if (Files.exists(to.keys()))
          Files.move(to.keys(), old.keys(), StandardCopyOption.ATOMIC_MOVE);
        aside = old.path().toString();
      }
      // the keys first: a file without its keys is of no use to anybody
      if (Files.exists(trial.keys()))
        Files.move(trial.keys(), to.keys(), StandardCopyOption.ATOMIC_MOVE);
      Files.move(trial.path(), to.path(), StandardCopyOption.ATOMIC_MOVE);
      return new Placed.Done(aside);
    } catch (IOException e) {
      return new Placed.Failed(Why.of(e, to.path().toString()));
    }
  }

  /** Whether some program has the file open, whatever is in it. */
  private static boolean inUse(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  static void discard(StoreUrl trial) {
    try {
      Files.deleteIfExists(trial.path());
      Files.deleteIfExists(trial.keys());
    } catch (IOException e) {
      LOG.warn("cannot remove {}", trial, e);
    }
  }
}
