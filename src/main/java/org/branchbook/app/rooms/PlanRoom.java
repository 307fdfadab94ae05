package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.groups.KeepGroup;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.io.tables.PlainTables;
import org.branchbook.plans.budget.ConnectedGroups;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.budget.acts.MovePlan;
import org.branchbook.plans.budget.acts.ProposePlan;
import org.branchbook.plans.budget.acts.ReadConnectedPlan;
import org.branchbook.plans.budget.acts.ReadPlan;
import org.branchbook.plans.budget.acts.SplitPlan;
import org.branchbook.plans.budget.acts.SumPlans;
import org.branchbook.plans.budget.acts.WritePlan;
import org.branchbook.plans.budget.files.ExportPlan;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.deviations.MonthSums;
import org.branchbook.plans.earned.ExportIncome;
import org.branchbook.plans.earned.RankIncome;
import org.branchbook.plans.earned.ReadIncome;
import org.branchbook.plans.earned.SumIncome;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.loading.EditProduct;
import org.branchbook.plans.loading.EditRates;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.plans.loading.ReadFacts;
import org.branchbook.plans.loading.ReadMonths;
import org.branchbook.plans.sums.ExportIncomeSums;
import org.branchbook.plans.sums.ExportPlanSums;
import org.branchbook.store.Store;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.plans.PlanStore;

/** The room of income: products, monthly facts, who has brought in what, and what was planned. */
public final class PlanRoom {
  public final Catalogue catalogue;
  public final Facts facts;
  public final Rates rates;
  public final FactLog log;
  public final DailyFacts daily;
  public final DailySignals signals;
  public final MonthSums sums;
  public final EditRates editRates;
  public final FreezeMonth freeze;
  public final EditProduct products;
  public final ReadMonths months;
  public final ReadFacts readFacts;
  public final ReadIncome read;
  public final RankIncome rank;
  public final SumIncome sum;
  public final ExportIncome export;
  public final ExportIncomeSums exportSums;
  public final ExportPlanSums exportPlanSums;
  public final Plans plans;
  public final PlannedMonths planned;
  public final WholePlans wholePlans;
  public final ReadPlan readPlan;
  public final ReadConnectedPlan readConnectedPlan;
  public final WritePlan writePlan;
  public final ProposePlan proposePlan;
  public final SplitPlan splitPlan;
  public final KeepGroup keepGroup;
  public final MovePlan movePlan;
  public final ExportPlan exportPlan;
  final List<FollowsClient> followers;

  private final StaffRoom staff;
  private final SavedGroups groups;

  PlanRoom(Store store, StaffRoom staff, ClientRoom clients, GroupRoom connected, Clock clock) {
    this.staff = staff;
    groups = clients.groups;
    var kept = new PlanStore(store);
    catalogue = kept.catalogue();
    facts = kept.facts();
    rates = kept.rates();
    log = kept.log();
    daily = kept.daily();
    signals = kept.signals();
    sums = kept.sums();
    editRates = new EditRates(rates, staff.trail, store);
    freeze = new FreezeMonth(log, staff.trail, clock, store);
    products = new EditProduct(catalogue, store.ids(), staff.trail, store);
    months = new ReadMonths(facts, log, staff.employees, staff.trail, store, clock);
    read = new ReadIncome(facts, catalogue, kept.planned(), clients.access, store);
    readFacts =
        new ReadFacts(
            facts,
            catalogue,
            log,
            new ImportStore(store).log(),
            staff.employees,
            clients.access,
            store);
    rank = new RankIncome(facts, catalogue, kept.planned(), staff.trail, store, clock);
    exportSums = new ExportIncomeSums(staff.out, clock.getZone());
    exportPlanSums = new ExportPlanSums(staff.out, clock.getZone());
    plans = kept.plans();
    planned = kept.planned();
    readPlan =
        new ReadPlan(
            plans,
            facts,
            catalogue,
            kept.belongings(),
            clients.groups,
            staff.employees,
            staff.departments,
            staff.trail,
            store,
            clock);
    writePlan = new WritePlan(plans, facts, clients.groups, staff.trail, store);
    var together = new ConnectedGroups(connected.known, connected.leads, facts, staff.employees);
    wholePlans =
        new SumPlans(
            planned, kept.belongings(), clients.groups, staff.employees, staff.departments, store);
    sum = new SumIncome(planned, wholePlans, kept.belongings(), together, clients.groups, store);
    export = new ExportIncome(rank, sum, staff.out, clock.getZone());
    readConnectedPlan =
        new ReadConnectedPlan(plans, facts, catalogue, together, staff.trail, store, clock);
    splitPlan = new SplitPlan(readPlan, readConnectedPlan, writePlan, store);
    proposePlan =
        new ProposePlan(
            writePlan, plans, facts, catalogue, kept.belongings(), clients.groups, store, clock);
    keepGroup =
        new KeepGroup(
            clients.groups,
            clients.lists,
            staff.employees,
            staff.departments,
            group -> plans.anywhere(Planned.group(group)),
            staff.trail,
            store.ids(),
            clock,
            store);
    exportPlan =
        new ExportPlan(
            plans,
            facts,
            clients.groups,
            staff.employees,
            staff.departments,
            new PlainTables(),
            staff.confirm,
            staff.trail,
            store);
    movePlan =
        new MovePlan(plans, staff.employees, staff.askers, staff.trail, store.ids(), clock, store);
    followers = kept.followers();
  }

  /** The logins of managers, the names of departments and saved groups. */
  Map<Planned, String> namesOfWholes() {
    var names = new HashMap<Planned, String>();
    staff.employees.all().forEach(e -> names.put(Planned.manager(e.id()), e.login()));
    staff.departments.all().forEach(d -> names.put(Planned.department(d.id()), d.name()));
    groups.all().forEach(g -> names.put(Planned.group(g.id()), g.name()));
    return names;
  }
}
