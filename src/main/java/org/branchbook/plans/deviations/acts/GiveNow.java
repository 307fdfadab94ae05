package org.branchbook.plans.deviations.acts;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.night.GiveDeviations;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;

/** Gives the task for a deviation now that the night left in the list. */
public final class GiveNow {
  private final Deviations deviations;
  private final GiveDeviations give;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Policies policies;
  private final Work work;

  public GiveNow(
      Deviations deviations,
      GiveDeviations give,
      CardAccess access,
      ClientTrail trail,
      Policies policies,
      Work work) {
    this.deviations = deviations;
    this.give = give;
    this.access = access;
    this.trail = trail;
    this.policies = policies;
    this.work = work;
  }

  /** Gives it; whose task it is, is said by the client's card. */
  public Kept<Deviation> run(Asker asker, Deviation seen) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                seen.client(),
                Privilege.INCOME_SEE,
                _ -> {
                  if (!asker.may(Privilege.TASK_CREATE)) {
                    trail.refused(asker, Privilege.TASK_CREATE, TellCause.SUBJECT, seen.client());
                    return new Kept.Refused<>(Text.of("tasks.refused.TASK_CREATE"));
                  }
                  // the night and others give tasks one after the other
                  deviations.lock();
                  return give(asker, seen);
                }));
  }

  private Kept<Deviation> give(Asker asker, Deviation seen) {
    var scope = access.towards(asker, seen.client()).scope(Privilege.INCOME_SEE);
    var found = deviations.find(seen.id(), scope);
    if (found.isEmpty()) return new Kept.Gone<>();
    var one = found.get();
    if (one.ended() != null) return new Kept.Wrong<>(Text.of("deviations.wrong.ended"));
    if (deviations.work().containsKey(one.id()))
      return new Kept.Wrong<>(Text.of("deviations.wrong.going"));
    int given = give.give(List.of(List.of(one)), policies.today(DeviationPolicy.KIND));
    if (given == 0) return new Kept.Wrong<>(Text.of("deviations.wrong.nobody"));
    trail.write(
        asker, Act.CREATED, TellCause.SUBJECT, one.id().value(), one.client(), "", List.of());
    return new Kept.Done<>(deviations.find(one.id(), scope).orElse(one));
  }
}
