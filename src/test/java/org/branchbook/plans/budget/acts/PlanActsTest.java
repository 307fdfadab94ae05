package org.branchbook.plans.budget.acts;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.links.connected.KnownGroups.Membership;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.Twelve;
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
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.links.groups.GroupStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanActsTest {
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2025-11-15T08:00:00Z"), ZoneOffset.UTC);
  private static final ClientId MILL = new ClientId(100);
  private static final ClientId FARM = new ClientId(101);
  private static final ClientId HANNA = new ClientId(102);
  private static final SavedGroupId RETAIL = new SavedGroupId(60);

  /** A branch with two firms and a person who is planned in a group. */
  private static final class Branch {
    final PlanStore kept;
    final ReadPlan read;
    final WritePlan write;
    final ProposePlan propose;
    final ReadConnectedPlan connected;
    final KnownGroups known;
    final SplitPlan split;
    final MovePlan move;
    final Asker economist = asker(ANNA, Role.ECONOMIST);
    final Asker head = asker(VIRA, Role.HEAD);
    final Asker borys = asker(BORYS, Role.EMPLOYEE);

    Branch(Store store) {
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
      var groups = new SavedGroupStore(store).groups();
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
              write, kept.plans(), kept.facts(), kept.catalogue(), groups, store, NOVEMBER);
      var ties = new GroupStore(store);
      known = ties.known();
      connected =
          new ReadConnectedPlan(
              kept.plans(),
              kept.facts(),
              kept.catalogue(),
              known,
              ties.leads(),
              staff.employees(),
              trail,
              store,
              NOVEMBER);
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
                  new Product(
                      loan, "LN", "Кредит", Holding.Kind.LOAN, DayCount.ACT_365, List.of())));
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

    PlanVersion set(Asker asker, PlanVersion plan, Planned of, long month) {
      var months = new long[Twelve.MONTHS];
      java.util.Arrays.fill(months, month);
      return done(write.run(
              asker,
              plan,
              Measure.INCOME,
              null,
              List.of(new PlanCell(of, Twelve.of(months), 0xfff))))
          .plan();
    }
  }

  private static Asker asker(EmployeeId who, Role role) {
    var employee =
        new Employee(
            who, "e" + who.value(), "E" + who.value(), NORTH, Set.of(role), "", "en", true, 1);
    return new Asker(employee, Set.of(NORTH), DefaultRights.all().get(role));
  }

  private static <T> T done(Kept<T> kept) {
    assertInstanceOf(Kept.Done.class, kept, kept.toString());
    return ((Kept.Done<T>) kept).now();
  }

  @ParameterizedTest
  @EnumSource
  void aPlanIsProposedCorrectedSplitAndApproved(Databases on) {
    try (var store = on.fresh()) {
      var b = new Branch(store);
      var plan = done(b.move.draft(b.economist, 2026, null));
      plan =
          done(b.propose.run(b.economist, plan, Measure.INCOME, null, 0, Progress.unseen())).plan();
      var rows = b.rows(plan);
      var branch = Planned.BRANCH;
      assertEquals(6_000_00, rows.get(branch).plan().year(), 5);
      assertEquals(6_000_00, rows.get(branch).before().year());
      assertEquals(1_200_00, rows.get(Planned.group(RETAIL)).plan().year(), 5);
      var borys = Planned.manager(BORYS);
      assertEquals(2_400_00, rows.get(borys).plan().year(), 5);
      assertEquals(Planned.department(NORTH), rows.get(borys).above());
      var his = done(b.read.clients(b.economist, plan, Measure.INCOME, null, borys));
      assertEquals(List.of(FARM.value()), his.stream().map(r -> r.of().id()).sorted().toList());

      // the top says more than all below, and is split; what was set by hand stays
      plan = b.set(b.economist, plan, Planned.client(FARM), 50_00);
      plan = b.set(b.economist, plan, branch, 1_000_00);
      var top = b.rows(plan).get(branch);
      assertTrue(top.bothSides());
      assertEquals(12_000_00 - 5_400_00, top.missing(), 5);
      plan =
          done(b.split.run(b.economist, plan, Measure.INCOME, null, branch, SplitDown.By.LAST_YEAR))
              .plan();
      rows = b.rows(plan);
      assertEquals(0, rows.get(branch).missing());
      assertEquals(4_800_00, rows.get(borys).plan().year());
      assertEquals(0, rows.get(borys).missing());
      assertEquals(4_200_00, rows.get(Planned.group(RETAIL)).plan().year());

      // proposed again, the hand's months stay
      plan =
          done(b.propose.run(b.economist, plan, Measure.INCOME, null, 0, Progress.unseen())).plan();
      his = done(b.read.clients(b.economist, plan, Measure.INCOME, null, borys));
      assertEquals(
          600_00,
          his.stream()
              .filter(r -> r.of().id() == FARM.value())
              .findFirst()
              .orElseThrow()
              .plan()
              .year());

      plan = done(b.move.send(b.economist, plan));
      assertInstanceOf(
          Kept.Wrong.class, b.write.run(b.economist, plan, Measure.INCOME, null, List.of()));
      assertInstanceOf(Kept.Refused.class, b.move.approve(b.economist, plan));
      assertInstanceOf(Kept.Wrong.class, b.move.giveBack(b.head, plan, " "));
      plan = done(b.move.giveBack(b.head, plan, "too little"));
      assertEquals("too little", plan.why());
      plan = done(b.move.send(b.economist, plan));
      var approved = done(b.move.approve(b.head, plan));
      assertEquals(State.APPROVED, approved.state());
      assertNotNull(approved.decided());
      assertInstanceOf(Kept.Stale.class, b.move.approve(b.head, plan));
      assertInstanceOf(Kept.Wrong.class, b.move.discard(b.economist, approved));

      // a change is a new version made from it, and takes its place
      var next = done(b.move.draft(b.head, 2026, approved.id()));
      assertEquals(b.rows(approved).keySet(), b.rows(next).keySet());
      next = done(b.move.approve(b.head, done(b.move.send(b.head, next))));
      assertEquals(State.SUPERSEDED, b.kept.plans().find(approved.id()).orElseThrow().state());
      assertEquals(next.id(), b.kept.plans().approved(2026).orElseThrow().id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConnectedGroupIsPlannedBesideItsMembers(Databases on) {
    try (var store = on.fresh()) {
      var b = new Branch(store);
      b.known.keep(
          List.of(
              new Membership(MILL.value(), MILL.value()),
              new Membership(MILL.value(), FARM.value())),
          List.of(),
          NOVEMBER.instant());
      var plan = done(b.move.draft(b.economist, 2026, null));
      plan = b.set(b.economist, plan, Planned.client(FARM), 50_00);
      var group = Planned.connected(MILL);
      plan = b.set(b.economist, plan, group, 100_00);
      var row = done(b.connected.run(b.economist, plan, Measure.INCOME, null)).getFirst();
      assertEquals("Млин", row.name());
      assertEquals(1_200_00 - 600_00, row.missing());
      assertEquals(400_00 * 12, row.before().year());

      // his share is by what he brought in; the other's months stand by hand
      plan =
          done(b.split.run(b.economist, plan, Measure.INCOME, null, group, SplitDown.By.LAST_YEAR))
              .plan();
      row = done(b.connected.run(b.economist, plan, Measure.INCOME, null)).getFirst();
      assertEquals(0, row.missing());
      var members = done(b.connected.members(b.economist, plan, Measure.INCOME, null, group));
      assertEquals(List.of(600_00L, 600_00L), members.stream().map(m -> m.plan().year()).toList());
      // of a group whose source is somebody else's a manager is told nothing
      assertEquals(List.of(), done(b.connected.run(b.borys, plan, Measure.INCOME, null)));

      // another year's version is copied with growth on top
      var next = done(b.move.draft(b.economist, 2027, plan.id(), 10));
      assertEquals(
          1_320_00,
          done(b.connected.run(b.economist, next, Measure.INCOME, null)).getFirst().plan().year());
      assertEquals(List.of(next, plan), b.read.versions(b.economist));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aManagerPlansHisOwnAndTwoSeeOneAnother(Databases on) {
    try (var store = on.fresh()) {
      var b = new Branch(store);
      var plan = done(b.move.draft(b.borys, 2026, null));
      var changed = b.set(b.borys, plan, Planned.client(FARM), 70_00);
      var cells = List.of(new PlanCell(Planned.client(MILL), Twelve.NOTHING, 1));
      assertInstanceOf(
          Kept.Wrong.class, b.write.run(b.borys, changed, Measure.INCOME, null, cells));
      assertInstanceOf(
          Kept.Stale.class, b.write.run(b.economist, plan, Measure.INCOME, null, cells));
      var nobody = b.borys.with(new Rights(Map.of(Privilege.CLIENT_READ, Reach.ALL)));
      assertInstanceOf(Kept.Refused.class, b.move.draft(nobody, 2026, null));
      var sheet = done(b.read.wholes(b.borys, plan.id(), Measure.INCOME, null));
      assertInstanceOf(PlanSheet.class, sheet);

      // by product lines, and both typed over together
      var loan =
          done(
              b.write.run(
                  b.borys,
                  changed,
                  Measure.INCOME,
                  Holding.Kind.LOAN,
                  List.of(
                      new PlanCell(
                          Planned.client(FARM), Twelve.NOTHING.with(Month.MAY, 30_00), 16))));
      assertEquals(0, loan.before().getFirst().months().year());
      var both =
          done(
              b.write.run(
                  b.borys,
                  loan.plan(),
                  Measure.INCOME,
                  null,
                  List.of(
                      new PlanCell(
                          Planned.client(FARM), Twelve.NOTHING.with(Month.MAY, 200_00), 16))));
      assertEquals(100_00, both.before().getFirst().months().at(Month.MAY));
      assertEquals(
          List.of(140_00L, 60_00L),
          b.kept.plans().lines(plan.id(), Planned.client(FARM)).stream()
              .map(l -> l.months().at(Month.MAY))
              .toList());
      done(b.move.discard(b.borys, both.plan()));
      assertTrue(b.kept.plans().of(2026).isEmpty());
    }
  }
}
