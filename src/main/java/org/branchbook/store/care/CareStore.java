package org.branchbook.store.care;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.care.Backups;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;

/** The door to the care for a whole store. */
public final class CareStore {
  /** What came of filling a store with another one's contents. */
  public sealed interface Filled {
    /** All is there, counted and summed up on both sides. */
    record Done(int tables, long rows) implements Filled {}

    /** Nothing is there; the words say why. */
    record Failed(Text why) implements Filled {}

    /** Somebody stopped it; nothing is there. */
    record Cancelled() implements Filled {}
  }

  /** What came of unpacking a backup. */
  public sealed interface Unpacked {
    /** It lies here, is whole and may be opened; {@link CareStore#discard} takes it away. */
    record Ready(StoreUrl trial) implements Unpacked {}

    /** It is not unpacked; the words say why. */
    record Failed(Text why) implements Unpacked {}

    /** Somebody stopped it. */
    record Cancelled() implements Unpacked {}
  }

  /** What came of putting an unpacked backup into a store's place. */
  public sealed interface Placed {
    /** It is there; what was there before lies aside, "" for nothing. */
    record Done(String aside) implements Placed {}

    /** It is not there, and what was there still is; the words say why. */
    record Failed(Text why) implements Placed {}
  }

  /** Of a store over connections that somebody else has made. */
  private static final StoreUrl UNKNOWN = new StoreUrl(StoreUrl.Kind.H2_SERVER, "store", "", "");

  private final Store store;
  private final Clock clock;

  public CareStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Backups of the store; of one over connections of any kind into a folder that is named only. */
  public Backups backups() {
    return new FileBackups(store, store.url().orElse(UNKNOWN), clock, url -> url);
  }

  /**
   * Backups of a server's store that are encrypted as a file is.
   *
   * @param seal makes the keys beside the copy of this address, and adds the key to it
   */
  public Backups sealed(UnaryOperator<StoreUrl> seal) {
    return new FileBackups(store, store.url().orElse(UNKNOWN), clock, seal);
  }

  public StoreFile file() {
    return new JooqStoreFile(store);
  }

  /** Fills a new store, or one that is nobody's yet, with all that this one holds. */
  public Filled copyTo(StoreUrl to, Progress progress) {
    return new Filling(store, to, progress).run();
  }

  /**
   * Unpacks a backup near the place where it is wanted, and compares it with what was put in.
   *
   * @param unlock finds the key of an encrypted one; what it throws comes through
   */
  public static Unpacked unpack(
      Path backup, StoreUrl to, UnaryOperator<StoreUrl> unlock, Progress progress) {
    return new Restoring(backup, to).unpack(unlock, progress);
  }

  /** Puts an unpacked backup, closed again, into the place of a store on this computer. */
  public static Placed place(StoreUrl trial, StoreUrl to, boolean evenOver, Clock clock) {
    return Restoring.place(trial, to, evenOver, clock);
  }

  /** Takes an unpacked backup away again. */
  public static void discard(StoreUrl trial) {
    Restoring.discard(trial);
  }
}
