package org.branchbook.staff.care;

import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Backs the store up for somebody who cares for it. */
public final class BackUp {
  private final Work work;
  private final Backups backups;
  private final AuditTrail trail;

  public BackUp(Work work, Backups backups, AuditTrail trail) {
    this.work = work;
    this.backups = backups;
    this.trail = trail;
  }

  /** To a new file or a folder; "" for the usual place. */
  public BackedUp run(Asker asker, String to, Progress progress) {
    if (!asker.may(Privilege.STORE_CARE)) {
      work.inOne(() -> trail.refused(asker, Privilege.STORE_CARE, "backup", 0));
      return new BackedUp.Refused(Privilege.STORE_CARE);
    }
    var made = backups.make(to, progress);
    if (made instanceof BackedUp.Done(var file, _))
      work.inOne(
          () ->
              trail.write(
                  asker.id(), Act.CREATED, "backup", 0, List.of(new Change("file", "", file))));
    return made;
  }
}
