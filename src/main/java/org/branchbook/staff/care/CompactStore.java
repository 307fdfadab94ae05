package org.branchbook.staff.care;

import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Rewrites the store's file without what is no longer used, and only after a checked backup. */
public final class CompactStore {
  /** What came of it. */
  public sealed interface Compacted {
    /** Done; the store is closed. */
    record Done(long before, long after, String backup) implements Compacted {}

    /** The backup before it failed, and so nothing was touched. */
    record NotBackedUp(Text why) implements Compacted {}

    /** Somebody stopped it before anything was touched. */
    record Cancelled() implements Compacted {}

    /** The store is no file on this computer. */
    record NotHere() implements Compacted {}

    /** Not allowed. */
    record Refused(Privilege missing) implements Compacted {}
  }

  private final Work work;
  private final BackUp backUp;
  private final StoreFile file;
  private final AuditTrail trail;

  public CompactStore(Work work, BackUp backUp, StoreFile file, AuditTrail trail) {
    this.work = work;
    this.backUp = backUp;
    this.file = file;
    this.trail = trail;
  }

  /** Backs up, compacts and closes the store. */
  public Compacted run(Asker asker, Progress progress) {
    if (asker.may(Privilege.STORE_CARE) && !file.here()) return new Compacted.NotHere();
    return switch (backUp.run(asker, "", progress)) {
      case BackedUp.Done(var backup, _) -> compacted(asker, backup);
      case BackedUp.Failed(var why) -> new Compacted.NotBackedUp(why);
      case BackedUp.Cancelled _ -> new Compacted.Cancelled();
      case BackedUp.Refused(var missing) -> new Compacted.Refused(missing);
      case BackedUp.NotDue _ -> throw new IllegalStateException("asked for by hand");
    };
  }

  private Compacted compacted(Asker asker, String backup) {
    long before = file.bytes().orElse(0);
    work.inOne(() -> trail.write(asker.id(), Act.CHANGED, "store", 0, List.of()));
    file.compact();
    return new Compacted.Done(before, file.bytes().orElse(0), backup);
  }
}
