package org.branchbook.plans.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a quarter's plan will be met, by whom, and what changed since the week before. Who
 * sees all clients is told what was counted at night, and so is a manager of his own; for the rest
 * it is counted now, from what they may see.
 */
public final class ReadProspect {
  private static final String SUBJECT = "forecast";

  private final CountProspect count;
  private final KeptProspects kept;
  private final AuditTrail trail;
  private final Work work;

  public ReadProspect(CountProspect count, KeptProspects kept, AuditTrail trail, Work work) {
    this.count = count;
    this.kept = kept;
    this.trail = trail;
    this.work = work;
  }

  /**
   * What was counted, and against what it can be held.
   *
   * @param before of an earlier week; empty where nothing of it is kept, or not all of it may be
   *     seen
   * @param changes by whom more or less is expected since
   */
  public record Seen(
      QuarterProspect now,
      Optional<QuarterProspect> before,
      Map<Whole, OutlookChange<Whole>> changes) {
    /** By how much more is expected of a line, in hundredths; null where nothing is kept. */
    public @Nullable Long change(Whole of) {
      if (before.isEmpty()) return null;
      var change = changes.get(of);
      return change == null ? 0L : change.whole();
    }
  }

  /** Tells it by one of these. */
  public Kept<Seen> run(Asker asker, Quarter quarter, By by) {
    if (!asker.may(Privilege.INCOME_SEE)) {
      work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, SUBJECT, 0));
      return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
    }
    var scope = asker.scope(Privilege.INCOME_SEE);
    var now =
        kept.last(quarter, by)
            .flatMap(all -> seen(all, scope))
            .orElseGet(() -> count(scope, quarter, by));
    var before = kept.before(quarter, by, now.week()).flatMap(all -> seen(all, scope));
    var changes = new HashMap<Whole, OutlookChange<Whole>>();
    before.ifPresent(
        earlier ->
            OutlookChange.between(outlooks(earlier), outlooks(now))
                .forEach(change -> changes.put(change.of(), change)));
    return new Kept.Done<>(new Seen(now, before, changes));
  }

  /** What of all that is kept somebody may see: all of it, or a manager what is his alone. */
  private static Optional<QuarterProspect> seen(QuarterProspect all, Scope scope) {
    if (scope.reach() == Reach.ALL && scope.vips()) return Optional.of(all);
    if (scope.reach() != Reach.OWN || all.by() != By.MANAGER || scope.own().size() != 1)
      return Optional.empty();
    return all.lines().stream()
        .filter(line -> line.of().id() == scope.who().value())
        .findFirst()
        .map(
            his ->
                new QuarterProspect(
                    all.quarter(),
                    all.by(),
                    all.week(),
                    all.at(),
                    all.known(),
                    List.of(his),
                    new QuarterProspect.Line(Whole.ALL, his.clients(), his.outlook(), his.plan())));
  }

  private QuarterProspect count(Scope scope, Quarter quarter, By by) {
    return count.of(scope, List.of(quarter), Set.of(by)).getFirst();
  }

  /** By whom what is expected; the total by {@link Whole#ALL}. */
  private static Map<Whole, Outlook> outlooks(QuarterProspect prospect) {
    var all = new HashMap<Whole, Outlook>();
    prospect.lines().forEach(line -> all.put(line.of(), line.outlook()));
    all.put(Whole.ALL, prospect.total().outlook());
    return all;
  }
}
