package org.branchbook.plans.budget.acts;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.plans.budget.ConnectedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.RankIncome;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.plans.earned.SumIncome;
import org.branchbook.plans.earned.WholeIncome;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.links.groups.GroupStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;

/** A branch with two firms and a person who is planned in a group. */
final class PlanBranch {
  static final Clock NOVEMBER = Clock.fixed(Instant.parse("2025-11-15T08:00:00Z"), ZoneOffset.UTC);
  static final ClientId MILL = new ClientId(100);
  static final ClientId FARM = new ClientId(101);
  static final ClientId HANNA = new ClientId(102);
  static final SavedGroupId RETAIL = new SavedGroupId(60);

  final PlanStore kept;
  final ReadPlan read;
  final WritePlan write;
  final ProposePlan propose;
  final ReadConnectedPlan connected;
  final KnownGroups known;
  final RankIncome rank;
  final SumIncome sum;
  final SumPlans plans;
  final SavedGroups groups;
  final SplitPlan split;
  final MovePlan move;
  final Asker economist = asker(ANNA, Role.ECONOMIST);
  final Asker head = asker(VIRA, Role.HEAD);
  final Asker borys = asker(BORYS, Role.EMPLOYEE);

  PlanBranch(Store store) {
    Sample.branch(store);
    store.db().execute("insert into employee_role values (?, 'HEAD')", VIRA.value());
    var staff = new StaffStore(store);
    var rights = DefaultRights.all();
    staff.roleRights().save(rights);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, organisation("Млин", "Млин"), care(NORTH, ANNA, false)));
    clients.add(card(101, organisation("Ферма", "Ферма"), care(NORTH, BORYS, false)));
    clients.add(card(102, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false)));
    kept = new PlanStore(store);
    facts();
    groups = new SavedGroupStore(store).groups();
    groups.save(
        new SavedGroup(
            RETAIL, "Retail", null, BORYS, new SavedGroup.Rule(true, null, null), null, 0),
        ANNA,
        NOVEMBER.instant());
    var trail = new AuditTrail(staff.audit(), store.ids(), NOVEMBER);
    read =
        new ReadPlan(
            kept.plans(),
            kept.facts(),
            kept.catalogue(),
            kept.belongings(),
            groups,
            staff.employees(),
            staff.departments(),
            trail,
            store,
            NOVEMBER);
    write = new WritePlan(kept.plans(), kept.facts(), groups, trail, store);
    propose =
        new ProposePlan(
            write,
            kept.plans(),
            kept.facts(),
            kept.catalogue(),
            kept.belongings(),
            groups,
            store,
            NOVEMBER);
    var ties = new GroupStore(store);
    known = ties.known();
    var together = new ConnectedGroups(known, ties.leads(), kept.facts(), staff.employees());
    connected =
        new ReadConnectedPlan(
            kept.plans(), kept.facts(), kept.catalogue(), together, trail, store, NOVEMBER);
    rank = new RankIncome(kept.facts(), kept.catalogue(), kept.planned(), trail, store, NOVEMBER);
    plans =
        new SumPlans(
            kept.planned(),
            kept.belongings(),
            groups,
            staff.employees(),
            staff.departments(),
            store);
    sum = new SumIncome(kept.planned(), plans, kept.belongings(), together, groups, store);
    split = new SplitPlan(read, connected, write, store);
    move =
        new MovePlan(
            kept.plans(),
            staff.employees(),
            new Askers(
                staff.departments(),
                staff.roleRights(),
                staff.employees(),
                staff.fellows(),
                NOVEMBER),
            trail,
            store.ids(),
            NOVEMBER,
            store);
  }

  private void facts() {
    var loan = new ProductId(5);
    kept.catalogue()
        .put(
            List.of(
                new Product(loan, "LN", "Кредит", Holding.Kind.LOAN, DayCount.ACT_365, List.of())));
    var years = new ArrayList<YearOfFacts>();
    var streams = new ArrayList<IncomeStream>();
    long id = 700;
    for (var client : List.of(MILL, FARM, HANNA)) {
      streams.add(new IncomeStream(id, client, loan, "core:" + id));
      for (int year = 2024; year <= 2025; year++) {
        var one = YearOfFacts.empty(new StreamYear(id, year));
        for (var month : Month.values())
          if (year == 2024 || month.getValue() <= 10)
            one =
                one.with(
                    month, new Fact(0, client == MILL ? 300_00 : 100_00, 0, 0, 0, 0, 0, 0, 0, 1));
        years.add(one);
      }
      id++;
    }
    kept.facts().add(streams);
    assertTrue(kept.facts().save(years));
  }

  Map<Planned, PlanRow> rows(PlanVersion plan) {
    var sheet = done(read.wholes(economist, plan.id(), Measure.INCOME, null));
    var rows = new java.util.HashMap<Planned, PlanRow>();
    for (var row : sheet.rows()) rows.put(row.of(), row);
    return rows;
  }

  /** Who brought in how much, and what was planned for it. */
  String said(Asker asker, Ranking ranking, IncomeBy by) {
    return sum.run(asker, ranking, by).stream()
        .map(w -> name(w) + " " + w.sums().income() / 100 + " " + w.sums().plan() / 100)
        .collect(Collectors.joining(", "));
  }

  String total(Asker asker, Ranking ranking) {
    var sums = sum.total(asker, ranking);
    return sums.income() / 100 + " " + sums.plan() / 100;
  }

  private static String name(WholeIncome whole) {
    if (!whole.name().startsWith("Employee")) return whole.name();
    return whole.of().id() == ANNA.value() ? "ANNA" : "BORYS";
  }

  PlanVersion set(Asker asker, PlanVersion plan, Planned of, long month) {
    var months = new long[Twelve.MONTHS];
    java.util.Arrays.fill(months, month);
    return done(write.run(
            asker, plan, Measure.INCOME, null, List.of(new PlanCell(of, Twelve.of(months), 0xfff))))
        .plan();
  }

  static Asker asker(EmployeeId who, Role role) {
    var employee =
        new Employee(
            who, "e" + who.value(), "E" + who.value(), NORTH, Set.of(role), "", "en", true, 1);
    return new Asker(employee, Set.of(NORTH), DefaultRights.all().get(role));
  }

  static <T> T done(Kept<T> kept) {
    assertInstanceOf(Kept.Done.class, kept, kept.toString());
    return ((Kept.Done<T>) kept).now();
  }
}
