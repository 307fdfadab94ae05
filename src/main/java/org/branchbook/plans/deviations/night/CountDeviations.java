package org.branchbook.plans.deviations.night;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Finds who deviates on a day: all clients at once, whoever may see them. */
public final class CountDeviations {
  /** The program itself. */
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  private final Facts facts;
  private final PlannedMonths planned;
  private final DayEvents events;
  private final Breakdown breakdown;
  private final Work work;

  public CountDeviations(
      Facts facts, Catalogue catalogue, PlannedMonths planned, DailySignals signals, Work work) {
    this.facts = facts;
    this.planned = planned;
    this.events = new DayEvents(signals);
    this.breakdown = new Breakdown(facts, catalogue, planned, work);
    this.work = work;
  }

  /**
   * What was found.
   *
   * @param asOf the last month that was counted; null where there are no facts
   * @param tally what they were counted from
   */
  record Counted(@Nullable YearMonth asOf, Map<ClientId, Finding> findings, Tally tally) {}

  /** What a scope's clients were to bring in and have, up to the month before a day. */
  public Tally tally(LocalDate day, Scope scope) {
    return Tally.read(facts, planned, scope, YearMonth.from(day).minusMonths(1), work);
  }

  /**
   * Who deviates.
   *
   * @param with the others of each client's groups of connected clients
   */
  Counted run(LocalDate day, DeviationPolicy policy, Map<ClientId, Set<ClientId>> with) {
    var tally = tally(day, ALL);
    var asOf = tally.asOf();
    if (asOf == null) return new Counted(null, Map.of(), tally);
    var judged = tally.judge(policy, asOf);
    work.inOne(
        () ->
            events.each(
                ALL,
                day,
                policy,
                (client, sign, amount) ->
                    judged.merge(
                        client,
                        tally.event(client, asOf).and(sign, amount),
                        (known, _) -> known.and(sign, amount))));
    var gaps = breakdown.of(judged, new Window(asOf, policy.months()), ALL);
    var findings = new HashMap<ClientId, Finding>();
    judged.forEach(
        (client, one) -> {
          var gap = gaps.getOrDefault(client, Breakdown.Gap.NONE);
          var own = gap.parts();
          findings.put(
              client,
              new Finding(
                  asOf,
                  one.signs(),
                  one.fact() - own.gap(),
                  one.fact(),
                  one.amount(),
                  gap.line(),
                  linked(own, one, judged, with.getOrDefault(client, Set.of()))));
        });
    return new Counted(asOf, findings, tally);
  }

  /** With what went with the one of his group who deviates most to the same side. */
  private static Parts linked(
      Parts own, Judged one, Map<ClientId, Judged> judged, Set<ClientId> others) {
    double mine = share(one);
    double most = 0;
    for (var other : others) {
      var his = judged.get(other);
      double share = his == null ? 0 : share(his);
      if (share * mine > 0 && Math.abs(share) > Math.abs(most)) most = share;
    }
    return own.linked(mine, most);
  }

  private static double share(Judged one) {
    return one.expected() <= 0 ? 0 : (double) (one.fact() - one.expected()) / one.expected();
  }
}
