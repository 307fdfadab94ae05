package org.branchbook.plans.budget.acts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.ConnectedGroups;
import org.branchbook.plans.budget.ConnectedGroups.Group;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Earner;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plan says of groups of connected clients, each beside what is planned for its
 * members. Groups stand beside the branch and are no part of its sum: a client may be in several.
 */
public final class ReadConnectedPlan {
  private final Plans plans;
  private final Facts facts;
  private final Before before;
  private final ConnectedGroups groups;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ReadConnectedPlan(
      Plans plans,
      Facts facts,
      Catalogue catalogue,
      ConnectedGroups groups,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.plans = plans;
    this.facts = facts;
    this.before = new Before(facts, catalogue);
    this.groups = groups;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** What is planned and known of the asker's clients. */
  private record Figures(
      Map<ClientId, Sum> ofClients, Map<ClientId, Sum> ofGroups, Before.Years years) {}

  /**
   * The groups whose source is within reach, those with the most facts first. Members out of reach
   * don't count.
   */
  public Kept<List<PlanRow>> run(
      Asker asker, PlanVersion plan, Measure measure, Holding.@Nullable Kind line) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    return work.inOne(
        () -> {
          var scope = asker.scope(Privilege.INCOME_SEE);
          var figures = figures(plan, measure, line, scope);
          var rows = new ArrayList<PlanRow>();
          for (var group : groups.within(scope)) rows.add(row(group, figures));
          rows.sort(ReadPlan.BY_FACTS);
          return new Kept.Done<>(List.copyOf(rows));
        });
  }

  /** The members of a group who are within reach. */
  public Kept<List<PlanRow>> members(
      Asker asker, PlanVersion plan, Measure measure, Holding.@Nullable Kind line, Planned group) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    return work.inOne(
        () -> {
          var scope = asker.scope(Privilege.INCOME_SEE);
          var those = groups.members().getOrDefault(new ClientId(group.id()), Set.of());
          var figures = figures(plan, measure, line, scope);
          var rows = new ArrayList<PlanRow>();
          facts
              .earners(those, scope)
              .forEach((client, who) -> rows.add(member(client, who, group, figures)));
          rows.sort(ReadPlan.BY_FACTS);
          return new Kept.Done<>(List.copyOf(rows));
        });
  }

  private Figures figures(
      PlanVersion plan, Measure measure, Holding.@Nullable Kind line, Scope scope) {
    var figures =
        new Figures(
            new HashMap<>(),
            new HashMap<>(),
            before.years(scope, plan.year(), measure, line, YearMonth.now(clock).minusMonths(1)));
    planned(plan.id(), measure, line, scope, figures);
    return figures;
  }

  private void planned(
      PlanId plan, Measure measure, Holding.@Nullable Kind line, Scope scope, Figures into) {
    plans.each(
        plan,
        measure,
        scope,
        l -> {
          if (!l.of().level().ofCard() || line != null && l.line() != line) return;
          var to = l.of().level() == Level.CLIENT ? into.ofClients : into.ofGroups;
          to.computeIfAbsent(new ClientId(l.of().id()), _ -> new Sum()).add(l);
        });
  }

  private static PlanRow row(Group group, Figures figures) {
    var below = new Sum();
    var earlier = new Sum();
    var now = new Sum();
    for (var member : group.members()) {
      var planned = figures.ofClients.get(member);
      if (planned != null) below.add(planned.months().toArray());
      add(earlier, figures.years.before().get(member));
      add(now, figures.years.now().get(member));
    }
    var own = figures.ofGroups.get(group.source());
    return new PlanRow(
        Planned.connected(group.source()),
        group.name(),
        group.lead(),
        null,
        Sum.of(own),
        own == null ? 0 : own.byHand(),
        below.months(),
        earlier.months(),
        now.months());
  }

  private static void add(Sum sum, long @Nullable [] months) {
    if (months != null) sum.add(months);
  }

  private static PlanRow member(ClientId client, Earner who, Planned group, Figures figures) {
    var his = figures.ofClients.get(client);
    var earlier = figures.years.before().get(client);
    var now = figures.years.now().get(client);
    return new PlanRow(
        Planned.client(client),
        who.name(),
        "",
        group,
        Sum.of(his),
        his == null ? 0 : his.byHand(),
        null,
        earlier == null ? Twelve.NOTHING : Twelve.of(earlier),
        now == null ? Twelve.NOTHING : Twelve.of(now));
  }

  private <T> Kept<T> refused(Asker asker) {
    work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, ReadPlan.SUBJECT, 0));
    return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
  }
}
