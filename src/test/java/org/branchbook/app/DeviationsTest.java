package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.Paper;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.connected.KnownGroups.Membership;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.State;
import org.branchbook.plans.deviations.Ending;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.Part;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.deviations.WorstFirst.Which;
import org.branchbook.plans.deviations.acts.TryRule.TasksOf;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.plans.deviations.night.DeviationNight.Did;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Rights;
import org.branchbook.staff.exports.Exported;
import org.branchbook.store.Databases;
import org.branchbook.tasks.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deviations from the night to their end, on both databases, through the program's own rooms. */
class DeviationsTest {
  private static final YearMonth LAST = PlannedBranch.LAST;

  @ParameterizedTest
  @EnumSource
  void theNightFindsThemOnceAndGivesOneTask(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var good = branch.client("Good");
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      var start = Instant.now();
      var did = branch.night();
      assertEquals(new Did(LAST, 1, 0, 1, 0), did);
      assertEquals(List.of(), branch.two.here.deviations.deviations.of(good.id(), 9, branch.all));

      var his = branch.of(bad);
      assertEquals(Set.of(Sign.RED), his.now().signs());
      assertEquals(-50, his.now().percent());
      assertEquals(his.now().gap(), his.now().parts().gap());
      assertEquals(Part.VOLUME, his.now().parts().largest().orElseThrow());
      assertEquals(Holding.Kind.LOAN, his.now().line());
      assertEquals(State.GIVEN, his.state());
      var task = branch.task(his);
      assertInstanceOf(Title.Told.class, task.subject().title());
      assertEquals("playbook", Objects.requireNonNull(task.subject().origin()).subject());
      var due = branch.two.here.tasks.calendars.of(bad.care().department());
      assertEquals(due.plus(LocalDate.now(), 3), task.due().on());

      // the other program comes too late, and so does whoever looks again
      assertTrue(!branch.two.there.deviations.night.isDue(start));
      assertEquals(
          new Did(null, 0, 0, 0, 0),
          branch.two.there.deviations.night.due(start, Progress.unseen()));
      int before = branch.tasks();
      assertEquals(new Did(LAST, 0, 0, 0, 0), branch.night());
      assertEquals(before, branch.tasks());
      assertEquals(1, branch.two.here.deviations.deviations.lines(his.id()).size());
      assertEquals(
          List.of(his), branch.two.there.deviations.deviations.ofTask(task.id(), branch.all));
    }
  }

  @ParameterizedTest
  @EnumSource
  void brokenOffItGoesOnWhereItWas(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      for (int i = 0; i < 3; i++) branch.client("Bad" + i, 50 - i, 50, 50);
      branch.approve();
      branch.tierA();
      branch.night();
      // killed after the first task: as if it had never said that it looked, nor given the others
      branch.sql(
          "delete from deviation_line where ordinal >= 0 and deviation_id in"
              + " (select id from deviation where fact = (select min(fact) from deviation))");
      branch.sql("delete from deviation where fact = (select min(fact) from deviation)");
      branch.sql(
          "update playbook_run set ended_at = begun_at, ending = 'REACHED', open_with = null where"
              + " client_id not in (select client_id from deviation)");
      assertEquals(1, branch.night().found());
      assertEquals(3, branch.two.here.deviations.worst.count(Which.ALL, 9, branch.all));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBackEndsAndWhatDeviatesOnIsAskedForAgainAMonthLater(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      branch.night();
      var his = branch.of(bad);
      branch.facts(bad, 40);
      branch.night();
      assertEquals(2, branch.two.here.deviations.deviations.lines(his.id()).size());
      assertEquals(-60, branch.of(bad).now().percent());

      var told = branch.two.here.deviations.tell.run(branch.two.head, his, Cause.PRICE, "");
      var first = ((Kept.Done<Deviation>) told).now();
      assertEquals(State.TOLD, first.state());
      var tell = branch.two.here.deviations.tell;
      assertInstanceOf(Undone.Done.class, tell.undo(branch.two.head, first));
      assertEquals(State.GIVEN, branch.of(bad).state());
      assertInstanceOf(Undone.Changed.class, tell.undo(branch.two.head, first), "once");
      told = tell.run(branch.two.head, his, Cause.PRICE, "");
      assertEquals(State.TOLD, ((Kept.Done<Deviation>) told).now().state());
      assertInstanceOf(
          Kept.Wrong.class,
          branch.two.here.deviations.tell.run(branch.two.head, his, Cause.OTHER, " "));

      // the procedure has ended, and the task had been given for the month before
      branch.sql(
          "update playbook_run set ended_at = begun_at, ending = 'REACHED', open_with = null,"
              + " cause_key = 'before'");
      branch.sql("update task set place = -1, closed_done = true");
      int tasks = branch.tasks();
      assertEquals(0, branch.night().given(), "the month is the same");
      branch.sql("update deviation set given_for = given_for - 1");
      assertEquals(1, branch.night().given());
      assertEquals(tasks + 1, branch.tasks());
      assertEquals(State.GIVEN, branch.of(bad).state());

      branch.facts(bad, 100);
      assertEquals(1, branch.night().ended());
      assertEquals(Ending.RETURNED, Objects.requireNonNull(branch.of(bad).ended()).how());
      assertEquals(0, branch.two.here.deviations.worst.count(Which.ALL, 9, branch.all));
    }
  }

  @ParameterizedTest
  @EnumSource
  void connectedClientsHaveOneTask(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var one = branch.client("One", 20, 20, 20);
      var other = branch.client("Other", 50, 50, 50);
      branch.approve();
      branch.tierA();
      connect(branch, one, other);
      assertEquals(new Did(LAST, 2, 0, 1, 0), branch.night());
      var task = branch.task(branch.of(one));
      assertEquals(task, branch.task(branch.of(other)));
      assertEquals(List.of(one.id(), other.id()), task.subject().clients());
      assertEquals(Part.LINKED, branch.of(other).now().parts().largest().orElseThrow());
      branch.two.here.deviations.tell.run(
          branch.two.head, branch.of(one), Cause.CLOSED_BUSINESS, "Fire");
      assertEquals(State.TOLD, branch.of(other).state());
    }
  }

  private static void connect(PlannedBranch branch, Client one, Client other) {
    long source = one.id().value();
    branch.two.here.groups.known.keep(
        List.of(new Membership(source, source), new Membership(source, other.id().value())),
        List.of(),
        Instant.now());
  }

  @ParameterizedTest
  @EnumSource
  void aManagerGetsFiveADayAndTheRestIsAList(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = new ArrayList<Client>();
      for (int i = 0; i < 7; i++) bad.add(branch.client("Bad" + i, 40 + i, 40 + i, 40 + i));
      var least = bad.getLast();
      var retail = branch.client("Retail", 0, 0, 0);
      branch.approve();
      branch.tierA();
      branch.sql("update client set tier = 'C' where id = ?", retail.id().value());
      // the head does it for whom nobody is responsible
      for (var nobodys : bad.subList(1, 3))
        branch.sql("update client set responsible_id = null where id = ?", nobodys.id().value());
      assertEquals(new Did(LAST, 8, 0, 5, 0), branch.night());
      assertEquals(0, branch.night().given(), "the same day");
      var worst = branch.two.here.deviations.worst;
      assertEquals(3, worst.count(Which.WITHOUT_TASK, 9, branch.all));
      var rest = worst.list(Which.WITHOUT_TASK, java.util.Optional.empty(), 2, branch.all);
      assertEquals("Retail Olena", rest.rows().getFirst().name());
      connect(branch, bad.get(0), bad.get(5));
      assertEquals(0, branch.night().given(), "the day is full");
      assertEquals(branch.task(branch.of(bad.get(0))), branch.task(branch.of(bad.get(5))));
      var given = branch.two.here.deviations.giveNow.run(branch.two.head, branch.of(least));
      assertEquals(State.GIVEN, ((Kept.Done<Deviation>) given).now().state());
      assertInstanceOf(
          Kept.Wrong.class,
          branch.two.here.deviations.giveNow.run(branch.two.head, branch.of(least)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyFindsOutGoesToTheSupervisor(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      branch.sql(
          "insert into employee (id, login, name, department_id, os_account, language, active,"
              + " password_hash, must_change, failures, locked_until, version)"
              + " values (77, 'anna', 'Anna', ?, null, 'uk', true, '', false, 0, null, 1)",
          bad.care().department().value());
      branch.sql("update client set responsible_id = 77");
      branch.night();
      assertNull(Objects.requireNonNull(branch.of(bad).given()).escalated());
      branch.sql("update deviation set given_on = ?", LocalDate.now().minusDays(40));
      assertEquals(1, branch.night().escalated());
      assertEquals(branch.two.head.id(), branch.task(branch.of(bad)).hands().responsible());
      assertEquals(0, branch.night().escalated());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatIsLostDeviatesNoLonger(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.approve();
      branch.tierA();
      branch.night();
      branch.sql("update client set standing = 'FORMER'");
      assertEquals(1, branch.night().ended());
      assertEquals(Ending.LOST, Objects.requireNonNull(branch.of(bad).ended()).how());
      assertEquals(0, branch.night().found());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlanThatIsChangedCoversIt(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      var other = branch.client("Other", 50, 50, 50, 50, 50, 50);
      branch.client("Good");
      branch.approve();
      branch.night();
      // a month later, in a year whose plan isn't approved yet
      branch.sql("update deviation set as_of = as_of - 1");
      branch.sql("update plan_version set approved_for = approved_for - 1");
      assertEquals(0, branch.night().ended(), "nothing tells that it is back");
      branch.sql("update plan_version set approved_for = approved_for + 1");
      branch.night();
      branch.sql("update deviation set as_of = as_of - 1 where client_id = ?", other.id().value());
      branch.dropped(other);
      assertEquals(1, branch.night().ended(), "nothing is planned for him any more");
      assertEquals(Ending.PLAN_CHANGED, Objects.requireNonNull(branch.of(other).ended()).how());
      branch.halved();
      assertEquals(1, branch.night().ended());
      assertEquals(Ending.PLAN_CHANGED, Objects.requireNonNull(branch.of(bad).ended()).how());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLimitIsTriedBeforeItHoldsAndCausesAreCounted(Databases on) {
    try (var branch = new PlannedBranch(on)) {
      var bad = branch.client("Bad", 50, 50, 50, 50, 50, 50);
      branch.client("Slightly", 88, 88, 88, 88, 88, 88);
      branch.approve();
      branch.tierA();
      var room = branch.two.here.deviations;
      var tried = ((Kept.Done<Tried>) room.tryRule.run(branch.two.head, 10, null, For.ALL)).now();
      assertEquals(1, tried.inForce());
      assertEquals(2, tried.tried());
      assertEquals(List.of(new TasksOf("Olha Head", 1, 2)), tried.managers());
      assertEquals(0, room.worst.count(Which.ALL, 9, branch.all), "nothing is kept");

      branch.night();
      room.tell.run(branch.two.head, branch.of(bad), Cause.COMPETITOR, "");
      branch.facts(bad, 100);
      branch.night();
      var row = room.causes.since(LocalDate.now().minusDays(2), By.LINE, branch.all).getFirst();
      assertEquals(Text.of("clients.holding.kind.LOAN"), row.of());
      assertEquals(-row.gap(), row.back(), "what was missing has come back");
      assertEquals(Cause.COMPETITOR, row.cause());
      assertEquals(List.of(1, 1, 1), List.of(row.count(), row.ended(), row.returned()));
      assertEquals(0.0, row.days());
      for (var by : List.of(By.CAUSE, By.INDUSTRY, By.MANAGER))
        assertEquals(
            row.gap(),
            room.causes.since(LocalDate.now().minusDays(2), by, branch.all).getFirst().gap());
      assertEquals(List.of(), room.causes.since(LocalDate.now().plusDays(2), By.LINE, branch.all));
      var none = new Asker(branch.two.head.employee(), Set.of(), Rights.NONE);
      assertEquals(
          new Exported.Refused(Privilege.INCOME_SEE),
          room.export.run(
              none, LocalDate.now(), By.LINE, Paper.Format.CSV, Words.in("en"), "none.csv"));
    }
  }
}
