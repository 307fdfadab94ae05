package org.branchbook.staff.care;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.policies.Policies;

/**
 * The backup that the program makes by itself once a day. Old ones go only once a new one is there
 * and checked: where backing up fails for a month, the last good one stays.
 */
public final class DailyBackup {
  private final Work work;
  private final Backups backups;
  private final Policies policies;
  private final AuditTrail trail;
  private final Lock oneAtATime = new ReentrantLock();

  public DailyBackup(Work work, Backups backups, Policies policies, AuditTrail trail) {
    this.work = work;
    this.backups = backups;
    this.policies = policies;
    this.trail = trail;
  }

  /** Makes today's, unless it is there; to be called again later where it failed. */
  public BackedUp run(LocalDate today, Progress progress) {
    oneAtATime.lock();
    try {
      var policy = policies.on(today, BackupPolicy.KIND);
      if (!policy.daily() || !backups.bySelf()) return new BackedUp.NotDue();
      if (backups.kept().stream().anyMatch(b -> b.day().equals(today)))
        return new BackedUp.NotDue();
      var made = backups.make(today, progress);
      if (made instanceof BackedUp.Done(var file, var bytes)) {
        for (var old : backups.kept())
          if (!old.day().isAfter(today.minusDays(policy.days()))) backups.remove(old);
        work.inOne(
            () ->
                trail.write(null, Act.CREATED, "backup", 0, List.of(new Change("file", "", file))));
      }
      return made;
    } finally {
      oneAtATime.unlock();
    }
  }
}
