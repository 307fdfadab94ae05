package org.branchbook.bench;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.ConnectedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.acts.ReadPlan;
import org.branchbook.plans.budget.acts.SumPlans;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.earned.RankIncome;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.plans.earned.SumIncome;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.HoldingMonth;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.db.Tables;
import org.branchbook.store.links.groups.GroupStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Income of 200,000 clients by three products in 24 months: a manager's screens, and all of it. */
@Subject("plans")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansBench {
  static final int CLIENTS = Integer.getInteger("bench.rows", 200_000);
  private static final int EACH = 2_000;
  private static final int PRODUCTS = 3;
  private static final int MANAGERS = CLIENTS / EACH;
  private static final int PLAIN = 5 * EACH;
  static final long FIRST = 100_000;
  static final long FIRST_MANAGER = 1_000;
  private static final int BATCH = 5_000;
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final YearMonth BEGIN = LAST.minusMonths(23);
  private static final int ROUNDS = 100;
  private static final PlanId PLAN = new PlanId(77);

  private final Figures figures = new Figures("plans");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    var folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/bench-data")), "plans");
    var file = folder.resolve("bank");
    try (var store = made(StoreUrl.file(file))) {
      measure("H2", store);
    }
    System.out.printf("the file has %d MB%n", Files.size(folder.resolve("bank.mv.db")) >> 20);
    try (var all = Files.list(folder)) {
      for (var one : all.toList()) Files.delete(one);
    }
    Files.delete(folder);
  }

  @Test
  void onPostgres() throws Exception {
    try (var store = made(StoreUrl.read(Databases.address()).orElseThrow())) {
      measure("PostgreSQL", store);
    }
  }

  static Store made(StoreUrl url) {
    return switch (Store.create(url)) {
      case Opened.Done done -> done.store();
      case Opened.Failed failed -> throw new IllegalStateException(failed.why().toString());
    };
  }

  private void measure(String where, Store store) throws Exception {
    var trail = new AuditTrail(new StaffStore(store).audit(), store.ids(), InstantSource.system());
    fill(store);
    var kept = new PlanStore(store);
    var rank =
        new RankIncome(
            kept.facts(), kept.catalogue(), kept.planned(), trail, store, InstantSource.system());
    for (var kind : Months.Kind.values()) {
      var span = kind.until(LAST);
      var ours = times(30, ROUNDS, key -> screen(rank, asker(manager(key), Reach.OWN), span));
      var peers = times(2, 6, key -> bare(store, manager(key), span));
      figures.atMost(
          200,
          where + ", a manager's list, " + kind + ", p99",
          ours.p99(),
          "ms",
          peers.median(),
          "bare SQL over a row a month, median");
    }
    summedUp(where, store, kept, rank);
    var sheet = sheet(store, kept, trail);
    var cells =
        times(
            30,
            ROUNDS,
            key -> {
              long manager = manager(key);
              sheet.opened(
                  asker(manager, Reach.OWN),
                  PLAN,
                  Measure.INCOME,
                  null,
                  List.of(Planned.manager(new EmployeeId(manager))));
            });
    figures.atMost(
        200,
        where + ", a manager’s sheet of his plan, his clients opened, p99",
        cells.p99(),
        "ms",
        cells.median(),
        "the same, median");
    long start = System.nanoTime();
    var all = screen(rank, asker(FIRST_MANAGER, Reach.ALL), new Months(BEGIN.plusMonths(12), LAST));
    double seconds = (System.nanoTime() - start) / 1e9;
    figures.atMost(
        60,
        where + ", all facts summed by client",
        seconds,
        "s",
        all.places().size() / 1e4,
        "clients, in ten thousands");
  }

  /** A manager's quarter by industries and by groups, each beside its plan. */
  private void summedUp(String where, Store store, PlanStore kept, RankIncome rank)
      throws Exception {
    var ties = new GroupStore(store);
    var staff = new StaffStore(store);
    var groups = new SavedGroupStore(store).groups();
    var plans =
        new SumPlans(
            kept.planned(),
            kept.belongings(),
            groups,
            staff.employees(),
            staff.departments(),
            store);
    var sum =
        new SumIncome(
            kept.planned(),
            plans,
            kept.belongings(),
            new ConnectedGroups(ties.known(), ties.leads(), kept.facts(), staff.employees()),
            groups,
            store);
    var span = Months.Kind.QUARTER.until(LAST);
    for (var by : List.of(IncomeBy.INDUSTRY, IncomeBy.CONNECTED)) {
      var taken =
          times(
              30,
              ROUNDS,
              key -> {
                var asker = asker(manager(key), Reach.OWN);
                sum.run(asker, screen(rank, asker, span), by);
              });
      figures.atMost(
          200,
          where + ", a manager's quarter summed up, " + by + ", p99",
          taken.p99(),
          "ms",
          taken.median(),
          "the same, median");
    }
  }

  private static ReadPlan sheet(Store store, PlanStore kept, AuditTrail trail) {
    var staff = new StaffStore(store);
    return new ReadPlan(
        kept.plans(),
        kept.facts(),
        kept.catalogue(),
        kept.belongings(),
        new SavedGroupStore(store).groups(),
        staff.employees(),
        staff.departments(),
        trail,
        store,
        Clock.fixed(
            LAST.plusMonths(1).atDay(20).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static Race.Times times(int warm, int rounds, Race.Run run) throws Exception {
    var times = new ArrayList<Double>();
    for (int key = -warm; key < rounds; key++) {
      long start = System.nanoTime();
      run.with(key + warm);
      if (key >= 0) times.add((System.nanoTime() - start) / 1e6);
    }
    return Race.Times.of(times);
  }

  private static long manager(int key) {
    return FIRST_MANAGER + key % (PLAIN / EACH);
  }

  private static Ranking screen(RankIncome rank, Asker asker, Months span) {
    if (!(rank.run(asker, span, null) instanceof Kept.Done<Ranking>(var ranking)))
      throw new IllegalStateException("refused");
    rank.page(asker, ranking, Optional.empty(), 100);
    return ranking;
  }

  private static void bare(Store store, long manager, Months span) {
    var before = span.yearBefore();
    store
        .db()
        .fetch(
            "select c.id, c.name, sum(case when f.month_no >= ? then f.income else 0 end), sum(case"
                + " when f.month_no <= ? then f.income else 0 end) from client c join plain_fact f"
                + " on f.client_id = c.id where c.responsible_id = ? and (f.month_no between ? and"
                + " ? or f.month_no between ? and ?) group by c.id, c.name order by 3 desc",
            number(span.from()),
            number(before.to()),
            manager,
            number(before.from()),
            number(before.to()),
            number(span.from()),
            number(span.to()));
  }

  private static int number(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue();
  }

  private static Asker asker(long who, Reach reach) {
    var employee =
        new Employee(
            new EmployeeId(who), "m", "M", NORTH, Set.of(Role.EMPLOYEE), "", "en", true, 1);
    return new Asker(employee, Set.of(NORTH), new Rights(Map.of(Privilege.INCOME_SEE, reach)));
  }

  static void fill(Store store) {
    Sample.branch(store);
    var db = store.db();
    for (int m = 0; m < MANAGERS; m++)
      db.execute(
          "insert into employee select ?, ?, name, department_id, os_account, language, active,"
              + " password_hash, must_change, failures, locked_until, version from employee where"
              + " id = ?",
          FIRST_MANAGER + m,
          "m" + m,
          ANNA.value());
    new ClientStore(store).bulk().addAll(List.of(card(FIRST - 1, person("Ткач", "Анна", ""))));
    var series =
        db.dialect() == SQLDialect.H2
            ? "(select cast(\"X\" as bigint) as n from system_range(0, %d))"
            : "(select n from generate_series(0, %d) as n)";
    var columns =
        Arrays.stream(Tables.CLIENT.fields())
            .map(
                f ->
                    switch (f.getName()) {
                      case "id" -> FIRST + " + s.n";
                      case "responsible_id" -> FIRST_MANAGER + " + s.n / " + EACH;
                      default -> "c." + f.getName();
                    })
            .collect(Collectors.joining(", "));
    var names =
        Arrays.stream(Tables.CLIENT.fields())
            .map(f -> f.getName())
            .collect(Collectors.joining(", "));
    db.execute(
        "insert into client (%s) select %s from client c cross join %s s where c.id = %d"
            .formatted(names, columns, series.formatted(CLIENTS - 1), FIRST - 1));
    db.execute(
        "create table plain_fact (client_id bigint not null, month_no int not null, product_id int"
            + " not null, income bigint not null, primary key (client_id, month_no, product_id))");
    facts(store);
    if (db.dialect() != SQLDialect.H2) db.execute("analyze");
  }

  private static void facts(Store store) {
    var kept = new PlanStore(store);
    var products = new ArrayList<Product>();
    for (int p = 0; p < PRODUCTS; p++)
      products.add(
          new Product(
              new ProductId(p + 1L),
              "P" + p,
              "Product " + p,
              List.of(Holding.Kind.ACCOUNT, Holding.Kind.DEPOSIT, Holding.Kind.LOAN).get(p),
              DayCount.ACT_365,
              List.of(
                  new Terms(
                      LocalDate.EPOCH,
                      BigDecimal.valueOf(9),
                      BigDecimal.TEN,
                      BigDecimal.ONE,
                      BigDecimal.ONE))));
    store.inOne(() -> kept.catalogue().put(products));
    kept.plans()
        .add(
            new PlanVersion(
                PLAN,
                LAST.getYear(),
                1,
                "",
                PlanVersion.State.APPROVED,
                null,
                new PlanVersion.Signed(ANNA, Instant.EPOCH),
                null,
                null,
                "",
                1));
    var lines = new ArrayList<PlanLine>();
    var random = new Random(6);
    var streams = new ArrayList<IncomeStream>();
    var years = new ArrayList<YearOfFacts>();
    var plain = new ArrayList<Object[]>();
    for (int c = 0; c < CLIENTS; c++) {
      for (int p = 0; p < PRODUCTS; p++) {
        long id = 1_000_000 + (long) c * PRODUCTS + p;
        streams.add(new IncomeStream(id, new ClientId(FIRST + c), products.get(p).id(), "b:" + id));
        var base =
            HoldingMonth.own(
                    BEGIN.atDay(1),
                    BEGIN.plusMonths(1).atDay(1),
                    BigDecimal.valueOf((p == 2 ? 1 : -1) * (10_000 + random.nextInt(900_000))),
                    BigDecimal.valueOf(p == 0 ? 0 : p == 1 ? 7 : 15))
                .fact(DayCount.ACT_365, products.get(p).terms().getFirst());
        var year = YearOfFacts.empty(new StreamYear(id, BEGIN.getYear()));
        for (var month = BEGIN; !month.isAfter(LAST); month = month.plusMonths(1)) {
          if (month.getMonth() == Month.JANUARY) {
            years.add(year);
            year = YearOfFacts.empty(new StreamYear(id, month.getYear()));
          }
          year = year.with(month.getMonth(), base);
          if (c < PLAIN) plain.add(new Object[] {FIRST + c, number(month), p, base.income()});
        }
        years.add(year);
        var months = new long[Twelve.MONTHS];
        Arrays.fill(months, base.income() + p);
        lines.add(
            new PlanLine(
                0,
                Planned.client(new ClientId(FIRST + c)),
                products.get(p).line(),
                Measure.INCOME,
                Twelve.of(months),
                0));
      }
      if (streams.size() < BATCH * PRODUCTS && c < CLIENTS - 1) continue;
      store.inOne(
          () -> {
            kept.facts().add(streams);
            kept.facts().save(years);
            kept.plans().put(PLAN, lines);
            Rows.batch(store.db(), "insert into plain_fact values (?, ?, ?, ?)", plain);
          });
      streams.clear();
      years.clear();
      lines.clear();
      plain.clear();
    }
  }
}
