package org.branchbook.plans.budget.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Writes what a draft plans, by hand or by reckoning. */
public final class WritePlan {
  /** So many are read one by one; of more the plan is read as a whole. */
  private static final int FEW = 40;

  private final Plans plans;
  private final Facts facts;
  private final SavedGroups groups;
  private final AuditTrail trail;
  private final Work work;

  public WritePlan(Plans plans, Facts facts, SavedGroups groups, AuditTrail trail, Work work) {
    this.plans = plans;
    this.facts = facts;
    this.groups = groups;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Writes cells of a product line's plan. Without a line, what is planned by several lines keeps
   * its proportions.
   *
   * @param plan as it was seen; another has changed it where its version has gone on
   */
  public Kept<PlanWritten> run(
      Asker asker,
      PlanVersion plan,
      Measure measure,
      Holding.@Nullable Kind line,
      List<PlanCell> cells) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.PLAN_EDIT)) {
            trail.refused(asker, Privilege.PLAN_EDIT, ReadPlan.SUBJECT, plan.id().value());
            return new Kept.Refused<>(Privilege.PLAN_EDIT.refused());
          }
          var now = plans.find(plan.id()).orElse(null);
          if (now == null) return new Kept.Gone<>();
          if (!now.open()) return new Kept.Wrong<>(Text.of("budget.wrong.closed"));
          var scope = asker.scope(Privilege.PLAN_EDIT);
          if (!inside(cells, scope)) return new Kept.Wrong<>(Text.of("budget.wrong.reach"));
          if (!plans.save(plan)) return new Kept.Stale<>();
          var before = write(plan.id(), measure, line, cells, scope);
          trail.write(
              asker.id(), Act.CHANGED, ReadPlan.SUBJECT, plan.id().value(), said(measure, cells));
          return new Kept.Done<>(new PlanWritten(plans.find(plan.id()).orElseThrow(), before));
        });
  }

  private static List<Change> said(Measure measure, List<PlanCell> cells) {
    var changes = new ArrayList<Change>();
    changes.add(new Change("measure", "", measure.name()));
    changes.add(new Change("size", "", String.valueOf(cells.size())));
    if (cells.size() == 1) {
      var cell = cells.getFirst();
      var of = cell.of();
      changes.add(new Change("of", "", of.level() + " " + of.id() + of.code()));
      changes.add(new Change("year", "", String.valueOf(cell.months().year())));
    }
    return changes;
  }

  private boolean inside(List<PlanCell> cells, Scope scope) {
    var all = cells.stream().map(PlanCell::of).collect(Collectors.toSet());
    return within(all, scope).containsAll(all);
  }

  /** Those of them for whom the asker may plan, as far as they are there. */
  public Set<Planned> within(Asker asker, Collection<Planned> all) {
    return within(all, asker.scope(Privilege.PLAN_EDIT));
  }

  private Set<Planned> within(Collection<Planned> all, Scope scope) {
    var clients = new HashSet<ClientId>();
    for (var of : all) if (of.level().ofCard()) clients.add(new ClientId(of.id()));
    var known = facts.earners(clients, scope).keySet();
    return all.stream()
        .filter(
            of -> of.level().ofCard() ? known.contains(new ClientId(of.id())) : inside(of, scope))
        .collect(Collectors.toSet());
  }

  private boolean inside(Planned whole, Scope scope) {
    if (scope.reach() == Reach.ALL) return true;
    return switch (whole.level()) {
      case MANAGER -> scope.people().contains(new EmployeeId(whole.id()));
      case DEPARTMENT ->
          scope.reach() == Reach.DEPARTMENT
              && scope.departments().contains(new DepartmentId(whole.id()));
      case GROUP ->
          groups.find(new SavedGroupId(whole.id())).filter(g -> g.within(scope)).isPresent();
      case BRANCH, INDUSTRY, CLIENT, CONNECTED -> false;
    };
  }

  /** Writes cells in place of what was there, and tells that. */
  private List<PlanCell> write(
      PlanId plan,
      Measure measure,
      Holding.@Nullable Kind line,
      List<PlanCell> cells,
      Scope scope) {
    var there = there(plan, measure, cells, scope);
    var put = new ArrayList<PlanLine>();
    var before = new ArrayList<PlanCell>();
    for (var cell : cells) {
      var his = there.getOrDefault(cell.of(), List.of());
      if (line != null) his = his.stream().filter(l -> l.line() == line).toList();
      var sum = new Sum();
      his.forEach(sum::add);
      before.add(new PlanCell(cell.of(), sum.months(), sum.byHand()));
      if (his.stream().map(PlanLine::line).distinct().count() > 1) put.addAll(shared(his, cell));
      else put.addAll(one(his, cell, measure, line));
    }
    plans.put(plan, put);
    return before;
  }

  private Map<Planned, List<PlanLine>> there(
      PlanId plan, Measure measure, List<PlanCell> cells, Scope scope) {
    var there = new HashMap<Planned, List<PlanLine>>();
    if (cells.size() <= FEW) {
      for (var cell : cells)
        there.put(
            cell.of(),
            plans.lines(plan, cell.of()).stream().filter(l -> l.measure() == measure).toList());
      return there;
    }
    plans.each(
        plan, measure, scope, l -> there.computeIfAbsent(l.of(), _ -> new ArrayList<>()).add(l));
    return there;
  }

  /** The first row of what merged cards had takes all, the others go. */
  private static List<PlanLine> one(
      List<PlanLine> his, PlanCell cell, Measure measure, Holding.@Nullable Kind line) {
    if (his.isEmpty())
      return List.of(new PlanLine(0, cell.of(), line, measure, cell.months(), cell.byHand()));
    var put = new ArrayList<PlanLine>();
    put.add(his.getFirst().with(cell.months(), cell.byHand()));
    for (var other : his.subList(1, his.size())) put.add(other.with(Twelve.NOTHING, 0));
    return put;
  }

  private static List<PlanLine> shared(List<PlanLine> his, PlanCell cell) {
    var parts =
        his.stream().map(l -> new SplitDown.Part(l.of(), l.months(), 0, Twelve.NOTHING)).toList();
    var split = SplitDown.split(cell.months(), parts, SplitDown.By.PLAN);
    var put = new ArrayList<PlanLine>();
    for (int i = 0; i < his.size(); i++)
      put.add(his.get(i).with(split.get(i).now(), cell.byHand()));
    return put;
  }
}
