package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.day.QuarterSoFar;
import org.branchbook.reports.day.Rank;
import org.branchbook.reports.day.ReadDay;
import org.branchbook.reports.day.Stakes;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Rights;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.deviations.DeviationStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.reports.ReportStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * My day of the people of a large branch: 240 things overdue or due today, each with what its
 * client has brought in by three products in two years, and one in twenty from a deviation.
 */
@Subject("ownDay")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnDayBench {
  private static final int BATCH = 50_000;
  private static final int CONTACTS = 100_000;
  private static final int PRODUCTS = 3;
  private static final int DEVIATING = 20;
  private static final int WARM = 300;
  private static final int ROUNDS = 400;
  private static final int PAGE = 50;
  private static final int BELOW = 40_000;
  private static final long FIRST_STREAM = 50_000_000;
  private static final long FIRST_DEVIATION = 70_000_000;
  private static final long FIRST_BELOW = 71_000_000;
  private static final YearMonth LAST = YearMonth.from(BigBranch.TODAY).minusMonths(1);

  private final Figures figures = new Figures("ownDay");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    try (var store = BigBranch.openWithTasks()) {
      var earned = Path.of("target", "bench-data", "day.earned");
      if (!Files.exists(earned)) {
        earn(store);
        Files.writeString(earned, BigBranch.NOW.toString());
      }
      measure("H2", store);
    }
  }

  @Test
  void onPostgres() throws Exception {
    try (var store = BigBranch.made(StoreUrl.read(Databases.address()).orElseThrow())) {
      BigBranch.staff(store);
      for (int from = 0; from < BigBranch.CLIENTS; from += BATCH)
        new ClientStore(store).bulk().addAll(BigBranch.clients(from, BATCH));
      var contacts = BigBranch.contacts(BigBranch.CONTACTS - CONTACTS, CONTACTS);
      store.inOne(() -> new ContactStore(store).bulk().addAll(contacts));
      new TaskStore(store).bulk().addAll(open());
      earn(store);
      store.db().execute("analyze");
      measure("PostgreSQL", store);
    }
  }

  private static List<Task> open() {
    return BigBranch.tasks(0, BigBranch.TASKS).stream().filter(Task::open).toList();
  }

  /** What the clients of open tasks have brought in, and some deviations. */
  private static void earn(Store store) {
    var kept = new PlanStore(store);
    var products = IntStream.rangeClosed(1, PRODUCTS).mapToObj(OwnDayBench::product).toList();
    store.inOne(() -> kept.catalogue().put(products));
    var tasks = open();
    var clients = new LinkedHashSet<ClientId>();
    tasks.forEach(t -> clients.add(t.subject().clients().getFirst()));
    var random = new Random(6);
    var streams = new ArrayList<IncomeStream>();
    var years = new ArrayList<YearOfFacts>();
    for (var client : clients)
      for (var product : products) {
        long id = FIRST_STREAM + streams.size();
        streams.add(new IncomeStream(id, client, product.id(), "b:" + id));
        var fact =
            new Fact(random.nextInt(9_000_000), random.nextInt(900_000), 0, 0, 5, 0, 0, 0, 0, 1);
        for (int year = LAST.getYear() - 1; year <= LAST.getYear(); year++) {
          var facts = YearOfFacts.empty(new StreamYear(id, year));
          for (var month : Month.values())
            if (!YearMonth.of(year, month).isAfter(LAST)) facts = facts.with(month, fact);
          years.add(facts);
        }
      }
    store.inOne(
        () -> {
          kept.facts().add(streams);
          kept.facts().save(years);
          return true;
        });
    new DeviationStore(store)
        .deviations()
        .add(
            IntStream.range(0, tasks.size() / DEVIATING)
                .mapToObj(i -> deviation(i, tasks.get(i * DEVIATING)))
                .collect(Collectors.toMap(Deviation::client, d -> d, (one, _) -> one))
                .values()
                .stream()
                .toList());
    below(store, clients);
  }

  /** A fifth of the others deviate too, below what the day's cap has given anybody a task for. */
  private static void below(Store store, Set<ClientId> given) {
    var kept = new DeviationStore(store).deviations();
    var below =
        IntStream.range(0, BELOW)
            .filter(i -> !given.contains(new ClientId(BigBranch.FIRST_CLIENT + 5L * i)))
            .mapToObj(
                i ->
                    fresh(
                        FIRST_BELOW + i, new ClientId(BigBranch.FIRST_CLIENT + 5L * i), 1_000 + i))
            .toList();
    for (int from = 0; from < below.size(); from += BATCH / 10)
      kept.add(below.subList(from, Math.min(from + BATCH / 10, below.size())));
  }

  private static Product product(int number) {
    return new Product(
        new ProductId(number),
        "P" + number,
        "Product " + number,
        Holding.Kind.values()[number],
        DayCount.ACT_365,
        List.of(
            new Terms(
                LocalDate.EPOCH, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)));
  }

  private static Deviation deviation(int number, Task task) {
    return fresh(FIRST_DEVIATION + number, task.subject().clients().getFirst(), 900_000 + number)
        .with(
            new Deviation.Given(
                new TaskId(task.id().value()), null, BigBranch.HEAD, BigBranch.TODAY, LAST, null));
  }

  /** Expected so much more than came. */
  private static Deviation fresh(long id, ClientId client, long missing) {
    return Deviation.fresh(
        new DeviationId(id),
        client,
        BigBranch.TODAY,
        new Finding(
            LAST, Set.of(Sign.values()[0]), 500_000 + missing, 500_000, 0, null, Parts.NOTHING));
  }

  private void measure(String where, Store store) throws Exception {
    var staff = new StaffStore(store);
    // the program, too, remembers what the bank has decided
    var policies = new Policies(staff.policies(), Clock.systemDefaultZone());
    var times = new ArrayList<Double>();
    var heads = new ArrayList<Double>();
    var busy = new ArrayList<Double>();
    var busyHeads = new ArrayList<Double>();
    var cpu = ManagementFactory.getThreadMXBean();
    long lines = 0;
    for (int i = -WARM; i < ROUNDS; i++) {
      int who = Math.floorMod(i, 25);
      // another moment each time: H2 answers the very same question again without asking
      var clock =
          Clock.fixed(BigBranch.NOW.plusSeconds(60L * (i + WARM) / 10), ZoneId.of("Europe/Kyiv"));
      var asker = asker(staff, new EmployeeId(BigBranch.HEAD.value() + who));
      long start = System.nanoTime();
      long used = cpu.getCurrentThreadCpuTime();
      var day = day(store, staff, policies, clock).run(asker);
      double took = (System.nanoTime() - start) / 1e6;
      if (i < 0) continue;
      (who == 0 ? heads : times).add(took);
      (who == 0 ? busyHeads : busy).add((cpu.getCurrentThreadCpuTime() - used) / 1e6);
      lines += day.errands().size();
    }
    System.out.printf(
        "%s: %d lines a day on the average; of the processor %.1f ms, a head's %.1f ms (medians)%n",
        where, lines / ROUNDS, Race.Times.of(busy).median(), Race.Times.of(busyHeads).median());
    figure(where + ", My day, p99", Race.Times.of(times));
    figure(where + ", My day of a head, p99", Race.Times.of(heads));
    worst(where, store, staff);
  }

  /** The first page of what deviates, as the section opens with it. */
  private void worst(String where, Store store, StaffStore staff) {
    var kept = new DeviationStore(store).worst();
    var times = new ArrayList<Double>();
    var heads = new ArrayList<Double>();
    for (int i = -WARM / 4; i < ROUNDS; i++) {
      int who = Math.floorMod(i, 25);
      var scope =
          asker(staff, new EmployeeId(BigBranch.HEAD.value() + who)).scope(Privilege.INCOME_SEE);
      var which = WorstFirst.Which.values()[Math.floorMod(i, WorstFirst.Which.values().length)];
      long start = System.nanoTime();
      kept.list(which, Optional.empty(), PAGE, scope);
      if (i >= 0) (who == 0 ? heads : times).add((System.nanoTime() - start) / 1e6);
    }
    figures.atMost(
        200,
        where + ", deviations of 8,000 clients, first page, p99",
        Race.Times.of(times).p99(),
        "ms",
        Race.Times.of(times).median(),
        "itself, median");
    figures.atMost(
        200,
        where + ", deviations of a branch, first page, p99",
        Race.Times.of(heads).p99(),
        "ms",
        Race.Times.of(heads).median(),
        "itself, median");
  }

  private void figure(String name, Race.Times times) {
    figures.atMost(100, name, times.p99(), "ms", times.median(), "itself, median");
  }

  private static ReadDay day(Store store, StaffStore staff, Policies policies, Clock clock) {
    var rows = new ReportStore(store);
    return new ReadDay(
        new TaskStore(store).tasks(),
        new ContactStore(store).contacts(),
        new ReadReport(
            rows.figures(),
            staff.employees(),
            new ReportReach(staff.departments(), staff.employees(), staff.teams(), policies, clock),
            new AuditTrail(staff.audit(), store.ids(), InstantSource.system()),
            store,
            clock),
        new Rank(policies, rows.daybook(), Stakes.by(new PlanStore(store).facts())),
        rows.daybook(),
        (_, _, _) -> List.of(),
        QuarterSoFar.Told.by(new PlanStore(store).prospects()),
        clock);
  }

  private static Asker asker(StaffStore staff, EmployeeId who) {
    var employee = staff.employees().find(who).orElseThrow();
    var rights =
        Optional.ofNullable(DefaultRights.all().get(employee.roles().iterator().next()))
            .orElse(Rights.NONE);
    return new Asker(employee, Set.of(employee.department()), rights);
  }
}
