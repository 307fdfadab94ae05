package org.branchbook.plans.deviations.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;

/** Sets limits that hold for some from today on, or lets the general ones hold for them again. */
public final class SetLimit {
  private static final String SUBJECT = "policy";

  private final OwnLimits limits;
  private final Policies policies;
  private final AuditTrail trail;
  private final Clock clock;
  private final Work work;

  public SetLimit(OwnLimits limits, Policies policies, AuditTrail trail, Clock clock, Work work) {
    this.limits = limits;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Sets it in place of the one for the same, which is the answer: empty where there was none. */
  public Kept<Optional<OwnLimit>> run(Asker asker, OwnLimit limit) {
    var kind = DeviationPolicy.KIND;
    var faults = kind.faults(kind.texts(policies.today(kind).with(limit)));
    if (!faults.isEmpty()) return new Kept.Wrong<>(faults.values().iterator().next());
    if (limit.of().everybody()) return new Kept.Wrong<>(Text.of("deviations.wrong.everybody"));
    return change(asker, limit.of(), Optional.of(limit));
  }

  /** Takes away what holds for these, which is the answer. */
  public Kept<Optional<OwnLimit>> drop(Asker asker, For of) {
    return change(asker, of, Optional.empty());
  }

  private Kept<Optional<OwnLimit>> change(Asker asker, For of, Optional<OwnLimit> limit) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.POLICY_EDIT)) {
            trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, 0);
            return new Kept.Refused<>(Privilege.POLICY_EDIT.refused());
          }
          var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
          var before = limits.on(day).stream().filter(l -> l.of().equals(of)).findFirst();
          if (before.isEmpty() && limit.isEmpty()) return new Kept.Gone<>();
          limits.end(of, day);
          limit.ifPresent(l -> limits.add(l, day, asker.id(), clock.instant()));
          trail.write(asker.id(), Act.CHANGED, SUBJECT, 0, changes(of, before, limit, day));
          return new Kept.Done<>(before);
        });
  }

  private static List<Change> changes(
      For of, Optional<OwnLimit> before, Optional<OwnLimit> after, LocalDate day) {
    var changes = new ArrayList<Change>();
    changes.add(new Change("policy", "", DeviationPolicy.KIND.name()));
    changes.add(new Change("from", "", day.toString()));
    if (of.department() != null)
      changes.add(new Change("department", "", Long.toString(of.department().value())));
    if (of.line() != null) changes.add(new Change("line", "", of.line().name()));
    if (of.tier() != null) changes.add(new Change("tier", "", of.tier().name()));
    if (of.person() != null) changes.add(new Change("person", "", of.person().toString()));
    var kind = DeviationPolicy.KIND;
    var was = before.map(l -> kind.texts(DeviationPolicy.USUAL.with(l)));
    var is = after.map(l -> kind.texts(DeviationPolicy.USUAL.with(l)));
    for (var field : List.of("red", "amber", "over", "floor", "fall")) {
      var then = was.map(t -> Objects.requireNonNull(t.get(field))).orElse("");
      var now = is.map(t -> Objects.requireNonNull(t.get(field))).orElse("");
      if (!then.equals(now)) changes.add(new Change(kind.name() + "." + field, then, now));
    }
    return changes;
  }
}
