package org.branchbook.bench;

import static org.branchbook.store.clients.Sample.ANNA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.branchbook.app.TwoPrograms;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The night over 200,000 clients, three products and 24 months with a plan for each: deviations,
 * escalations and playbooks, beside the bare sums of as many rows.
 */
@Subject("night")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightBench {
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-10T01:00:00Z"), ZoneOffset.UTC);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final int PRODUCTS = 3;
  private static final int BATCH = 5_000;

  private final Figures figures = new Figures("night");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    var folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/bench-data")), "night");
    try (var store = PlansBench.made(StoreUrl.file(folder.resolve("bank")))) {
      measure("H2", store);
    }
    try (var all = Files.list(folder)) {
      for (var one : all.toList()) Files.delete(one);
    }
    Files.delete(folder);
  }

  @Test
  void onPostgres() {
    try (var store = PlansBench.made(StoreUrl.read(Databases.address()).orElseThrow())) {
      measure("PostgreSQL", store);
    }
  }

  private void measure(String where, Store store) {
    PlansBench.fill(store);
    var rooms = new Rooms(store, new TwoPrograms.Plain(), NIGHT);
    plan(rooms);
    plain(store);
    if (store.db().dialect() != SQLDialect.H2) store.db().execute("analyze");
    // once: H2 answers the same question again from what it kept
    double bare = bare(store);
    var since = Instant.parse("2026-11-10T00:00:00Z");
    long start = System.nanoTime();
    var did = rooms.deviations.night.due(since, Progress.unseen());
    double deviations = seconds(start);
    System.out.println(where + ": " + did);
    rooms.playbooks.startDue.due(since, Progress.unseen());
    double whole = seconds(start);
    figures.atMost(
        3 * bare,
        where + ", deviations found, kept and given",
        deviations,
        "s",
        bare,
        "bare SQL that sums as many rows");
    figures.atMost(
        15 * 60,
        where + ", deviations, escalations and playbooks",
        whole,
        "s",
        did.found(),
        "deviations found");
    start = System.nanoTime();
    rooms.deviations.night.due(NIGHT.instant().plusSeconds(1), Progress.unseen());
    figures.atMost(
        3 * bare, where + ", the same night again", seconds(start), "s", bare, "bare SQL");
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** A plan for every client and product, some of them out of reach. */
  private static void plan(Rooms rooms) {
    var now = new PlanVersion.Signed(ANNA, NIGHT.instant());
    var id = new PlanId(1);
    var plans = rooms.plans.plans;
    // what the facts were made with plans just what has come: nobody would deviate
    plans.save(plans.approved(2026).orElseThrow().superseded());
    plans.add(
        new PlanVersion(id, 2026, 2, "", PlanVersion.State.DRAFT, null, now, null, null, "", 1));
    var random = new Random(7);
    var lines = new ArrayList<PlanLine>();
    var kinds = List.of(Holding.Kind.ACCOUNT, Holding.Kind.DEPOSIT, Holding.Kind.LOAN);
    for (int c = 0; c < PlansBench.CLIENTS; c++) {
      for (int p = 0; p < PRODUCTS; p++) {
        long month = 150_00 + random.nextInt(600_00);
        var year = new long[Twelve.MONTHS];
        java.util.Arrays.fill(year, month);
        lines.add(
            new PlanLine(
                0,
                Planned.client(new ClientId(PlansBench.FIRST + c)),
                kinds.get(p),
                Measure.INCOME,
                Twelve.of(year),
                0));
      }
      if (lines.size() < BATCH && c < PlansBench.CLIENTS - 1) continue;
      rooms.store.inOne(() -> plans.put(id, lines));
      lines.clear();
    }
    plans.save(plans.find(id).orElseThrow().approved(now));
  }

  /** As many plain rows as the night sums: eighteen months of facts with their plan. */
  private static void plain(Store store) {
    var db = store.db();
    db.execute(
        "create table plain_night (client_id bigint not null, month_no int not null, product_id int"
            + " not null, fact bigint not null, plan bigint not null,"
            + " primary key (client_id, month_no, product_id))");
    boolean h2 = db.dialect() == SQLDialect.H2;
    var series =
        h2
            ? "(select \"X\" as n from system_range(%d, %d))"
            : "(select n from generate_series(%d, %d) as n)";
    db.execute(
        "insert into plain_night select c.n, m.n, p.n, c.n + m.n, c.n + p.n from %s c cross join %s"
                .formatted(
                    series.formatted(PlansBench.FIRST, PlansBench.FIRST + PlansBench.CLIENTS - 1),
                    series.formatted(number(LAST) - 17, number(LAST)))
            + " m cross join %s p".formatted(series.formatted(0, PRODUCTS - 1)));
  }

  private static double bare(Store store) {
    long start = System.nanoTime();
    try (var rows =
        store
            .db()
            .resultQuery(
                "select client_id, sum(plan), sum(fact), sum(case when month_no = ? then fact else"
                    + " 0 end), sum(case when month_no < ? then fact else 0 end) from plain_night"
                    + " group by client_id",
                number(LAST),
                number(LAST))
            .fetchSize(BATCH)
            .fetchLazy()) {
      for (var _ : rows) {
        // each is read, as the night reads it
      }
    }
    return seconds(start);
  }

  private static int number(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue();
  }
}
