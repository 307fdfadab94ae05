package org.branchbook.plans.deviations.acts;

import java.time.Clock;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.plans.deviations.night.DeviationNight.Did;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Looks for deviations by day: after facts came late, or a plan was approved. */
public final class CountNow {
  /** For who may write plans: it gives tasks to others. */
  public static final Privilege PRIVILEGE = Privilege.PLAN_EDIT;

  private final DeviationNight night;
  private final Runnable groups;
  private final AuditTrail trail;
  private final Clock clock;

  /**
   * @param groups finds out which clients are connected: those that deviate together share a task
   */
  public CountNow(DeviationNight night, Runnable groups, AuditTrail trail, Clock clock) {
    this.night = night;
    this.groups = groups;
    this.trail = trail;
    this.clock = clock;
  }

  /** Does what the night does about deviations, whenever it was done last. */
  public Kept<Did> run(Asker asker, Progress progress) {
    if (!asker.may(PRIVILEGE)) {
      trail.refused(asker, PRIVILEGE, TellCause.SUBJECT, 0);
      return new Kept.Refused<>(PRIVILEGE.refused());
    }
    groups.run();
    var did = night.due(clock.instant(), progress);
    trail.write(
        asker.id(),
        Act.CHANGED,
        TellCause.SUBJECT,
        0,
        List.of(
            new Change("found", "", String.valueOf(did.found())),
            new Change("given", "", String.valueOf(did.given()))));
    return new Kept.Done<>(did);
  }
}
