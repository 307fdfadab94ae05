package org.branchbook.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Period;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.BareH2;
import org.branchbook.store.reports.ReportStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.ReassignTasks;
import org.branchbook.tasks.many.SaveTogether;
import org.branchbook.tasks.many.Together;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day's tasks on 300,000 tasks and 150,000 links beside all that {@link DayBench} has. */
@Subject("inbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxBench {
  private static final int PAGE = 50;

  /** So often the questions are asked before it counts: until then Java is still compiling them. */
  private static final int WARM = 1000;

  private final Figures figures = new Figures("inbox");
  private Branch branch;
  private BareSql bare;
  private TaskStore tasks;

  @BeforeAll
  void open() throws Exception {
    branch = new Branch(BigBranch.openWithTasks());
    bare = new BareSql(BareH2.to(BigBranch.url()));
    tasks = new TaskStore(branch.store);
  }

  @AfterAll
  void close() throws SQLException {
    bare.close();
    branch.store.close();
    figures.done();
  }

  @Test
  void theInbox() throws Exception {
    race("the inbox, mine and open", List.of(TaskFilter.MINE));
  }

  @Test
  void everyFilter() throws Exception {
    var filters = new ArrayList<TaskFilter>();
    // a team's list is those of its members, each read as one's own; this branch has no teams
    for (var whose : EnumSet.complementOf(EnumSet.of(Whose.TEAM)))
      for (var stretch : Stretch.values()) filters.add(TaskFilter.of(whose, stretch));
    race("whose and when, every pair", filters);
    race(
        "a kind or a priority",
        List.of(
            TaskFilter.MINE.toggled(Kind.MEETING),
            TaskFilter.MINE.toggled(Priority.HIGH),
            TaskFilter.of(Whose.ALL, Stretch.COMING).toggled(Kind.DOCUMENTS)));
    race("a colleague's", List.of(TaskFilter.of(Whose.ALL, Stretch.OPEN).of(employee(7))));
    race(
        "words in mine and in all",
        List.of(
            TaskFilter.MINE.saying("ковал"),
            TaskFilter.of(Whose.ALL, Stretch.OPEN).saying("ткач")));
  }

  /**
   * The filters in turn, each for another employee, against the same question in plain SQL. A
   * figure for all of them, and a line for each.
   */
  private void race(String name, List<TaskFilter> filters) throws Exception {
    int rounds = Math.max(1, 400 / filters.size());
    var ours = new ArrayList<Double>();
    var peers = new ArrayList<Double>();
    var slowest = 0.0;
    for (int i = 0; i < WARM; i++) {
      ask(filters.get(i % filters.size()), 2 * i);
      askBare(filters.get(i % filters.size()), 2 * i + 1);
    }
    for (var filter : filters) {
      var race = Race.of(20, rounds, key -> ask(filter, key), key -> askBare(filter, key));
      System.out.printf(
          "%-10s %-8s %s median %.2f ms, bare %.2f ms; p99 %.2f ms, bare %.2f ms%n",
          filter.whose(),
          filter.stretch(),
          filter.text(),
          race.ours().median(),
          race.peers().median(),
          race.ours().p99(),
          race.peers().p99());
      slowest = Math.max(slowest, race.ours().median() / race.peers().median());
      for (double one : race.ours().sorted()) ours.add(one);
      for (double one : race.peers().sorted()) peers.add(one);
    }
    var all = Race.Times.of(ours);
    var bareAll = Race.Times.of(peers);
    figures.atMost(50, name + ", p99", all.p99(), "ms", bareAll.p99(), "bare SQL, p99");
    figures.atMost(
        3 * bareAll.median(),
        name + ", median",
        all.median(),
        "ms",
        bareAll.median(),
        "bare SQL, median");
    figures.atMost(3, name + ", the slowest against its bare SQL", slowest, "times", 1, "itself");
  }

  private void ask(TaskFilter filter, int key) {
    var who = employee(key);
    var scope = new Scope(Reach.ALL, who, Set.of(BigBranch.department(who)), true);
    tasks.tasks().list(filter, Optional.empty(), size(key), scope, BigBranch.NOW);
  }

  private void askBare(TaskFilter filter, int key) throws SQLException {
    bare.inbox(filter, employee(key).value(), BigBranch.NOW, size(key));
  }

  /** H2 answers the very same question again without asking: no two in a row are the same. */
  private static int size(int key) {
    return PAGE - key % 7;
  }

  private static EmployeeId employee(int key) {
    return new EmployeeId(BigBranch.HEAD.value() + new Random(17L * key).nextInt(25));
  }

  @Test
  void doneWithItsContact() throws Exception {
    var perform = branch.perform();
    var log = branch.logContact();
    var open = bare.rows("select id, version from task where place > 0 order by id limit 4000");
    var random = new Random(3);
    var race =
        Race.of(
            WARM,
            500,
            key -> {
              var task = open.get(key);
              var found = tasks.tasks().find(new TaskId((Long) task[0]), branch.all).orElseThrow();
              var contact =
                  BigBranch.contact(
                      new ContactId(branch.store.ids().next()),
                      found.subject().clients().getFirst(),
                      branch.asker.id(),
                      BigBranch.NOW,
                      random);
              branch.store.inOne(
                  () -> {
                    if (!(log.run(branch.asker, contact, true) instanceof Logged.Done))
                      throw new IllegalStateException("not logged");
                    var outcome =
                        perform.by(branch.asker, found.id(), found.version(), contact.id().value());
                    if (!(outcome instanceof Outcome.Done))
                      throw new IllegalStateException(String.valueOf(outcome));
                  });
            },
            key -> bare.done((Long) open.get(key)[0]));
    figures.atMost(
        25,
        "a task done, with its contact, on the disk, p99",
        race.ours().p99(),
        "ms",
        race.peers().p99(),
        "bare SQL, p99");
    figures.atMost(
        25,
        "a task done, with its contact, on the disk, median",
        race.ours().median(),
        "ms",
        race.peers().median(),
        "bare SQL, median");
  }

  @Test
  void reassigned() throws Exception {
    var reassign =
        new ReassignTasks(
            tasks.bulk(),
            branch.tasks(),
            new SaveTogether(tasks.bulk(), branch.trail),
            confirm(),
            branch.store);
    var undo = new UndoTasks(tasks.tasks(), tasks.bulk(), branch.trail, branch.store);
    double there = 0;
    double back = 0;
    double plain = 0;
    for (int i = 0; i < 6; i++) {
      var ids =
          tasks.bulk().openUntil(employee(i), Due.on(BigBranch.TODAY.plusYears(2))).stream()
              .limit(500)
              .map(t -> t.id())
              .toList();
      long start = System.nanoTime();
      var done =
          (Together.Done)
              reassign.run(branch.asker, ids, List.of(employee(i + 100), employee(i + 101)));
      double took = (System.nanoTime() - start) / 1e6;
      start = System.nanoTime();
      undo.run(branch.asker, done.undo());
      if (i > 0) there = Math.max(there, took);
      if (i > 0) back = Math.max(back, (System.nanoTime() - start) / 1e6);
      var others = employee(i + 200).value();
      start = System.nanoTime();
      bare.reassign(others, BigBranch.HEAD.value(), 500);
      if (i > 0) plain = Math.max(plain, (System.nanoTime() - start) / 1e6);
    }
    figures.atMost(
        500, "500 tasks reassigned, slowest of 5", there, "ms", plain, "bare SQL, slowest");
    figures.atMost(500, "the one undo of it, slowest of 5", back, "ms", plain, "bare SQL, slowest");
  }

  @Test
  void aMonthsReport() throws Exception {
    var staff = new StaffStore(branch.store);
    var clock = Clock.fixed(BigBranch.NOW, ZoneId.of("Europe/Kyiv"));
    var report =
        new ReadReport(
            new ReportStore(branch.store).figures(),
            staff.employees(),
            new ReportReach(
                staff.departments(), staff.employees(), staff.teams(), branch.policies(), clock),
            new AuditTrail(staff.audit(), branch.store.ids(), branch.clock),
            branch.store,
            clock);
    var order = new ReportOrder(Period.of(YearMonth.of(2026, 10)), null, null);
    double slowest = 0;
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      if (!(report.run(branch.asker, order) instanceof ReadReport.Read.Done))
        throw new IllegalStateException("no report");
      if (i > 0) slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
    }
    figures.atMost(1000, "the month's report, slowest of 5", slowest, "ms", slowest, "itself");
  }

  /** Other people's clients each time: H2 answers the very same question again without asking. */
  @Test
  void theQualityOfTheBase() {
    var staff = new StaffStore(branch.store);
    var clock = Clock.fixed(BigBranch.NOW, ZoneId.of("Europe/Kyiv"));
    var all = new ArrayList<Double>();
    var lists = new ArrayList<Double>();
    for (int i = 0; i < 8; i++) {
      var then = Clock.offset(clock, Duration.ofDays(i));
      var quality =
          new ReadQuality(
              new ReportStore(branch.store).quality(),
              staff.departments(),
              staff.employees(),
              new ReportReach(
                  staff.departments(), staff.employees(), staff.teams(), branch.policies(), then),
              branch.policies(),
              new AuditTrail(staff.audit(), branch.store.ids(), branch.clock),
              branch.store,
              then);
      var order = new ReportOrder(Period.of(YearMonth.of(2026, 1 + i)), null, null);
      long start = System.nanoTime();
      if (!(quality.run(branch.asker, order) instanceof ReadQuality.Read.Done(var report)))
        throw new IllegalStateException("no report");
      if (i > 2) all.add((System.nanoTime() - start) / 1e6);
      for (var figure : QualityFigure.values()) {
        start = System.nanoTime();
        quality.behind(
            branch.asker, order, new Figure.OfQuality(figure), Optional.empty(), PAGE - i);
        double took = (System.nanoTime() - start) / 1e6;
        if (i > 2) lists.add(took);
        if (i == 7)
          System.out.printf("%-14s %7d, its list %.1f ms%n", figure, report.count(figure), took);
      }
    }
    figures.atMost(
        1000,
        "the quality of the base, slowest of 5",
        Collections.max(all),
        "ms",
        Collections.max(all),
        "itself");
    figures.atMost(
        1000,
        "a list behind its figures, slowest of 90",
        Collections.max(lists),
        "ms",
        Collections.max(lists),
        "itself");
  }

  private Confirm confirm() {
    var staff = new StaffStore(branch.store);
    var clock = Clock.systemDefaultZone();
    return new Confirm(
        branch.store,
        branch.store.ids(),
        staff.confirmations(),
        staff.employees(),
        new Policies(staff.policies(), clock),
        new AuditTrail(staff.audit(), branch.store.ids(), clock),
        clock);
  }
}
