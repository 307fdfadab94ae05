package org.branchbook.plans.budget.acts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.Proposal;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Fills a draft from what clients brought in: saved groups as wholes, everybody else by himself.
 * Months that were set by hand stay, and so does what stands there for who has left: nothing is
 * proposed for him.
 */
public final class ProposePlan {
  private static final int TOLD = 500;

  private final WritePlan write;
  private final Plans plans;
  private final Before before;
  private final Belongings belongings;
  private final SavedGroups groups;
  private final Work work;
  private final Clock clock;

  public ProposePlan(
      WritePlan write,
      Plans plans,
      Facts facts,
      Catalogue catalogue,
      Belongings belongings,
      SavedGroups groups,
      Work work,
      Clock clock) {
    this.write = write;
    this.plans = plans;
    this.before = new Before(facts, catalogue);
    this.belongings = belongings;
    this.groups = groups;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Proposes a measure of all clients within reach.
   *
   * @param percent of growth on top of what is expected
   */
  public Kept<PlanWritten> run(
      Asker asker,
      PlanVersion plan,
      Measure measure,
      Holding.@Nullable Kind line,
      double percent,
      Progress progress) {
    var scope = asker.scope(Privilege.PLAN_EDIT);
    var past =
        work.inOne(
            () ->
                before.past(
                    scope, plan.year(), measure, line, YearMonth.now(clock).minusMonths(1)));
    if (past.months().isEmpty())
      return new Kept.Wrong<>(Text.of("budget.wrong.noPast", Text.asWritten("" + plan.year())));
    var there = work.inOne(() -> there(plan, measure, line, asker));
    var left = work.inOne(() -> left(scope));
    var proposal = new Proposal(percent);
    var cells = new ArrayList<PlanCell>();
    var together = new HashSet<ClientId>();
    for (var group : groups.all()) {
      if (!group.within(scope)) continue;
      var sum = new long[0];
      var members = new ArrayList<ClientId>();
      groups.each(group, scope, members::add);
      // who is planned one by one stays so; who is in two groups is planned in the first
      members.removeIf(
          m -> left.contains(m) || there.containsKey(Planned.client(m)) || !together.add(m));
      for (var member : members) {
        var months = past.of(member);
        if (sum.length == 0) sum = new long[months.length];
        for (int m = 0; m < sum.length; m++) sum[m] += months[m];
      }
      cells.add(new PlanCell(Planned.group(group.id()), proposal.of(sum, past.ahead()), 0));
    }
    int done = 0;
    for (var one : past.months().entrySet()) {
      if (progress.cancelled()) return new Kept.Wrong<>(Text.of("budget.cancelled"));
      if (++done % TOLD == 0)
        progress.at((double) done / past.months().size(), Text.of("budget.proposing", done));
      if (!together.contains(one.getKey()) && !left.contains(one.getKey()))
        cells.add(
            new PlanCell(
                Planned.client(one.getKey()), proposal.of(one.getValue(), past.ahead()), 0));
    }
    cells.replaceAll(cell -> kept(cell, there.get(cell.of())));
    return write.run(asker, plan, measure, line, cells);
  }

  private Set<ClientId> left(Scope scope) {
    var left = new HashSet<ClientId>();
    belongings.each(
        scope,
        place -> {
          if (place.left()) left.add(place.client());
        });
    return left;
  }

  private Map<Planned, Sum> there(
      PlanVersion plan, Measure measure, Holding.@Nullable Kind line, Asker asker) {
    var there = new HashMap<Planned, Sum>();
    plans.each(
        plan.id(),
        measure,
        asker.scope(Privilege.PLAN_EDIT),
        l -> {
          if (line == null || l.line() == line)
            there.computeIfAbsent(l.of(), _ -> new Sum()).add(l);
        });
    return there;
  }

  private static PlanCell kept(PlanCell cell, @Nullable Sum there) {
    if (there == null || there.byHand() == 0) return cell;
    var months = cell.months().toArray();
    var now = there.months().toArray();
    for (int m = 0; m < months.length; m++) if ((there.byHand() >> m & 1) == 1) months[m] = now[m];
    return new PlanCell(cell.of(), Twelve.of(months), there.byHand());
  }
}
