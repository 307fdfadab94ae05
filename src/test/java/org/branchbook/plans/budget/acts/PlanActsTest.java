package org.branchbook.plans.budget.acts;

import static org.branchbook.plans.budget.acts.PlanBranch.FARM;
import static org.branchbook.plans.budget.acts.PlanBranch.HANNA;
import static org.branchbook.plans.budget.acts.PlanBranch.MILL;
import static org.branchbook.plans.budget.acts.PlanBranch.NOVEMBER;
import static org.branchbook.plans.budget.acts.PlanBranch.RETAIL;
import static org.branchbook.plans.budget.acts.PlanBranch.done;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Progress;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.links.connected.KnownGroups.Membership;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.Months;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanActsTest {
  @ParameterizedTest
  @EnumSource
  void aPlanIsProposedCorrectedSplitAndApproved(Databases on) {
    try (var store = on.fresh()) {
      var b = new PlanBranch(store);
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
      var b = new PlanBranch(store);
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
  void incomeIsSummedUpBesideThePlanOfEachWhole(Databases on) {
    try (var store = on.fresh()) {
      var b = new PlanBranch(store);
      b.known.keep(
          List.of(new Membership(MILL.value(), FARM.value())), List.of(), NOVEMBER.instant());
      var plan = done(b.move.draft(b.economist, 2025, null));
      plan = b.set(b.economist, plan, Planned.client(FARM), 50_00);
      plan = b.set(b.economist, plan, Planned.manager(BORYS), 70_00);
      plan = b.set(b.economist, plan, Planned.connected(MILL), 100_00);
      plan = b.set(b.economist, plan, Planned.group(RETAIL), 30_00);
      done(b.move.approve(b.head, done(b.move.send(b.economist, plan))));
      assertTrue(b.kept.plans().anywhere(Planned.group(RETAIL)));
      assertFalse(b.kept.plans().anywhere(Planned.manager(ANNA)));

      var october = Months.Kind.MONTH.until(YearMonth.of(2025, 10));
      var ranking = done(b.rank.run(b.economist, october, null));
      assertEquals("ANNA 300 0, BORYS 200 70", b.said(b.economist, ranking, IncomeBy.MANAGER));
      assertEquals(
          "D1 500 70",
          b.said(b.economist, ranking, IncomeBy.DEPARTMENT),
          "as the sheet sums it up: his own plan counts, not what is below it");
      assertEquals("Млин 400 100", b.said(b.economist, ranking, IncomeBy.CONNECTED));
      assertEquals("Retail 100 30", b.said(b.economist, ranking, IncomeBy.GROUP));
      assertEquals(" 400 50, Retail 100 30", b.said(b.economist, ranking, IncomeBy.INDUSTRY));
      var mill = b.sum.run(b.economist, ranking, IncomeBy.CONNECTED).getFirst();
      assertEquals(-300_00, mill.gap());
      var inside = b.sum.within(ranking, mill);
      assertEquals(List.of(MILL, FARM), inside.places().stream().map(p -> p.client()).toList());
      // a manager is told of his own alone, and of no group whose source is another's
      var his = done(b.rank.run(b.borys, october, null));
      assertEquals("BORYS 200 70", b.said(b.borys, his, IncomeBy.MANAGER));
      assertEquals("", b.said(b.borys, his, IncomeBy.CONNECTED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsPlannedAloneIsNoPartOfWhatIsProposedForHisGroup(Databases on) {
    try (var store = on.fresh()) {
      var b = new PlanBranch(store);
      var plan = done(b.move.draft(b.economist, 2026, null));
      plan = b.set(b.economist, plan, Planned.client(HANNA), 40_00);
      var proposed =
          done(b.propose.run(b.economist, plan, Measure.INCOME, null, 0, Progress.unseen()));
      var rows = b.rows(proposed.plan());
      assertEquals(0, rows.get(Planned.group(RETAIL)).plan().year(), "nobody else is in it");
      var hanna = b.kept.plans().lines(proposed.plan().id(), Planned.client(HANNA));
      assertEquals(12 * 40_00, hanna.getFirst().months().year(), "as it was set by hand");

      // nor is anything proposed for who has left
      store.db().execute("update client set standing = 'FORMER' where id = ?", MILL.value());
      plan = done(b.move.draft(b.economist, 2026, null));
      proposed = done(b.propose.run(b.economist, plan, Measure.INCOME, null, 0, Progress.unseen()));
      assertEquals(List.of(), b.kept.plans().lines(proposed.plan().id(), Planned.client(MILL)));
      assertEquals(1, b.kept.plans().lines(proposed.plan().id(), Planned.client(FARM)).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsPlannedTogetherIsHeldAgainstThatPlan(Databases on) {
    try (var store = on.fresh()) {
      var b = new PlanBranch(store);
      var retail = b.groups.find(RETAIL).orElseThrow();
      assertTrue(
          b.groups.save(
              new SavedGroup(RETAIL, "Retail", NORTH, null, retail.rule(), null, retail.version()),
              ANNA,
              NOVEMBER.instant()));
      var plan = done(b.move.draft(b.economist, 2025, null));
      plan = b.set(b.economist, plan, Planned.client(MILL), 250_00);
      plan = b.set(b.economist, plan, Planned.client(FARM), 70_00);
      var alone = b.rows(plan).get(Planned.manager(BORYS));
      assertEquals(200_00, alone.before().at(Month.OCTOBER), "nobody is planned together yet");
      plan = b.set(b.economist, plan, Planned.group(RETAIL), 90_00);
      var rows = b.rows(plan);
      assertEquals(100_00, rows.get(Planned.manager(BORYS)).before().at(Month.OCTOBER));
      assertEquals(100_00, rows.get(Planned.manager(BORYS)).fact().at(Month.OCTOBER));
      assertEquals(100_00, rows.get(Planned.group(RETAIL)).fact().at(Month.OCTOBER));
      assertEquals(500_00, rows.get(Planned.department(NORTH)).fact().at(Month.OCTOBER));
      done(b.move.approve(b.head, done(b.move.send(b.economist, plan))));

      var october = Months.Kind.MONTH.until(YearMonth.of(2025, 10));
      var ranking = done(b.rank.run(b.economist, october, null));
      assertEquals(
          "ANNA 300 250, BORYS 100 70, Retail 100 90",
          b.said(b.economist, ranking, IncomeBy.MANAGER));
      assertEquals("D1 500 410", b.said(b.economist, ranking, IncomeBy.DEPARTMENT));
      assertEquals("Retail 100 90", b.said(b.economist, ranking, IncomeBy.GROUP));
      assertEquals("500 410", b.total(b.economist, ranking));
      var found =
          b.sum.find(
              b.economist,
              ranking,
              IncomeBy.MANAGER,
              Planned.manager(new EmployeeId(RETAIL.value())));
      assertEquals("Retail", found.orElseThrow().name());
      var his = done(b.rank.run(b.borys, october, null));
      assertEquals("BORYS 100 70, Retail 100 0", b.said(b.borys, his, IncomeBy.MANAGER));
      assertEquals("200 0", b.total(b.borys, his), "the plan for some of them is not his");
      var members = b.sum.run(b.economist, ranking, IncomeBy.GROUP).getFirst();
      assertEquals("100 90", b.total(b.economist, b.sum.within(ranking, members)));

      // who has a plan of his own beside the group's is counted by that
      var next = done(b.move.draft(b.economist, 2025, plan.id()));
      next = b.set(b.economist, next, Planned.client(HANNA), 40_00);
      assertEquals(200_00, b.rows(next).get(Planned.manager(BORYS)).fact().at(Month.OCTOBER));
      done(b.move.approve(b.head, done(b.move.send(b.economist, next))));
      ranking = done(b.rank.run(b.economist, october, null));
      assertEquals("ANNA 300 250, BORYS 200 110", b.said(b.economist, ranking, IncomeBy.MANAGER));
      assertEquals("Retail 100 130", b.said(b.economist, ranking, IncomeBy.GROUP));
      assertEquals("D1 500 450", b.said(b.economist, ranking, IncomeBy.DEPARTMENT));

      // who has left takes nothing off the plan that his manager is held against
      store.db().execute("update client set standing = 'FORMER' where id = ?", MILL.value());
      assertEquals("ANNA 300 250, BORYS 200 110", b.said(b.economist, ranking, IncomeBy.MANAGER));
      assertEquals("500 450", b.total(b.economist, ranking));
      var anna = b.rows(next).get(Planned.manager(ANNA));
      assertEquals(250_00, anna.plan().at(Month.OCTOBER));
      assertEquals(300_00, anna.fact().at(Month.OCTOBER));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aManagerPlansHisOwnAndTwoSeeOneAnother(Databases on) {
    try (var store = on.fresh()) {
      var b = new PlanBranch(store);
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
