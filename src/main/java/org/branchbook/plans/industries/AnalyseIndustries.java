package org.branchbook.plans.industries;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.Analysis.InPlan;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.staff.policies.Policies;

/** Counts the industries of all whom somebody may see, over the twelve months that are over. */
public final class AnalyseIndustries {
  static final String SUBJECT = "industries";
  private static final int YEAR = 12;

  private final Members members;
  private final PlannedMonths plans;
  private final WholePlans wholes;
  private final Supplier<Map<String, Integer>> withoutCard;
  private final Transitions transitions;
  private final Policies policies;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  /**
   * Over all whom the bank knows.
   *
   * @param withoutCard how many organisations of registers have no card, by their code
   */
  public AnalyseIndustries(
      Members members,
      PlannedMonths plans,
      WholePlans wholes,
      Supplier<Map<String, Integer>> withoutCard,
      Transitions transitions,
      Policies policies,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.members = members;
    this.plans = plans;
    this.wholes = wholes;
    this.withoutCard = withoutCard;
    this.transitions = transitions;
    this.policies = policies;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** Counts them anew. */
  public Kept<Analysis> run(Asker asker) {
    if (!asker.may(Privilege.INCOME_SEE)) {
      work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, SUBJECT, 0));
      return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
    }
    var last = YearMonth.now(clock).minusMonths(1);
    var months = new Months(last.minusMonths(YEAR - 1), last);
    var at = clock.instant();
    var policy = policies.today(IndustryPolicy.KIND);
    // in one unit of work the rows come as they are needed, and not all into memory first
    var scope = asker.scope(Privilege.INCOME_SEE);
    var all = work.inOne(() -> members.all(scope, months));
    var planned = planned(scope, months);
    var together = wholes.together(scope, last.getYear(), null, planned.keySet()).keySet();
    return new Kept.Done<>(
        new Analysis(
            months,
            at,
            policy,
            all,
            new InPlan(planned, together),
            withoutCard.get(),
            transitions.all()));
  }

  private Map<ClientId, Long> planned(Scope scope, Months months) {
    var planned = new HashMap<ClientId, Long>();
    for (int year = months.from().getYear(); year <= months.to().getYear(); year++) {
      int of = year;
      work.inOne(
          () ->
              plans.each(
                  scope,
                  of,
                  Measure.INCOME,
                  (client, _, twelve) -> {
                    long sum = 0;
                    for (int m = 0; m < twelve.length; m++) {
                      var month = YearMonth.of(of, m + 1);
                      if (!month.isBefore(months.from()) && !month.isAfter(months.to()))
                        sum += twelve[m];
                    }
                    planned.merge(client, sum, Long::sum);
                  }));
    }
    return planned;
  }
}
