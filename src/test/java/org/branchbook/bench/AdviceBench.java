package org.branchbook.bench;

import static org.branchbook.store.clients.Sample.NORTH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.branchbook.app.TwoPrograms;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Advice to 200,000 clients at night, and to one as his card is opened; the night’s forecasts. */
@Subject("advice")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceBench {
  private static final int WARM = 200;
  private static final int ROUNDS = 1_000;
  private static final int HOLDINGS = 3;
  private static final int CONTACTS = 5;

  private final Figures figures = new Figures("advice");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    var folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/bench-data")), "advice");
    try (var store = made(StoreUrl.file(folder.resolve("bank")))) {
      measure("H2", store);
    }
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

  private static Store made(StoreUrl url) {
    return switch (Store.create(url)) {
      case Opened.Done done -> done.store();
      case Opened.Failed failed -> throw new IllegalStateException(failed.why().toString());
    };
  }

  private void measure(String where, Store store) throws Exception {
    PlansBench.fill(store);
    fill(store);
    var rooms = new Rooms(store, new TwoPrograms.Plain(), Clock.systemDefaultZone());
    long start = System.nanoTime();
    long worked = Figures.processor();
    rooms.advice.advise.learn(Progress.unseen());
    double learned = seconds(start);
    start = System.nanoTime();
    int made = rooms.advice.advise.due(Instant.now(), Progress.unseen());
    figures.atMost(
        900,
        where + ", a night’s advice",
        learned + seconds(start),
        "s",
        learned,
        "of them learning; %d pieces for %d clients, %s"
            .formatted(made, PlansBench.CLIENTS, processor(worked)));
    start = System.nanoTime();
    int again = rooms.advice.advise.due(Instant.now(), Progress.unseen());
    figures.atMost(
        900, where + ", the night after", seconds(start), "s", again, "pieces that are new");
    start = System.nanoTime();
    worked = Figures.processor();
    rooms.outlooks.keep.due(Instant.now(), Progress.unseen());
    figures.atMost(
        900,
        where + ", a night’s forecasts of this quarter and the next",
        seconds(start),
        "s",
        PlansBench.CLIENTS,
        "clients, " + processor(worked));
    var asker = asker();
    var times = new ArrayList<Double>();
    for (int i = -WARM; i < ROUNDS; i++) {
      var client = new ClientId(PlansBench.FIRST + Math.floorMod(i * 7919L, PlansBench.CLIENTS));
      long began = System.nanoTime();
      rooms.advice.of.run(asker, client);
      if (i >= 0) times.add((System.nanoTime() - began) / 1e6);
    }
    var of = Race.Times.of(times);
    figures.atMost(
        5, where + ", one client’s on his card, p99", of.p99(), "ms", of.median(), "the median");
  }

  /** What was worked since, be the machine busy or not. */
  private static String processor(long since) {
    return "%.1f s of processors".formatted((Figures.processor() - since) / 1e9);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static Asker asker() {
    var employee =
        new Employee(
            new EmployeeId(PlansBench.FIRST_MANAGER),
            "m",
            "M",
            NORTH,
            Set.of(Role.EMPLOYEE),
            "",
            "en",
            true,
            1);
    return new Asker(employee, Set.of(NORTH), new Rights(Map.of(Privilege.CLIENT_READ, Reach.ALL)));
  }

  /** Products and contacts for each, spread over three years by the clients’ numbers. */
  private static void fill(Store store) {
    var db = store.db();
    boolean h2 = db.dialect() == SQLDialect.H2;
    var series =
        h2
            ? "(select cast(\"X\" as bigint) as n from system_range(0, %d))"
            : "(select n from generate_series(0, %d) as n)";
    var day = h2 ? "dateadd(day, -%s, current_date)" : "current_date - cast(%s as int)";
    var at =
        h2
            ? "dateadd(day, -%s, current_timestamp)"
            : "current_timestamp - cast(%s as int) * interval '1 day'";
    db.execute(
        ("insert into holding (id, client_id, kind, name, number, currency, amount, opened, closes,"
             + " version) select 50000000 + c.id * %d + s.n, c.id, case when s.n = 0 then 'ACCOUNT'"
             + " when mod(c.id + s.n, 3) = 0 then 'LOAN' when mod(c.id + s.n, 3) = 1 then 'DEPOSIT'"
             + " else 'CARD' end, 'Stable', '1', 'UAH', 1000, "
                + day.formatted("mod(c.id * 7919 + s.n * 331, 1000)")
                + ", "
                + day.formatted("(mod(c.id * 31, 400) - 200)")
                + ", 1 from client c cross join %s s")
            .formatted(HOLDINGS, series.formatted(HOLDINGS - 1)));
    db.execute(
        ("insert into contact (id, at, with_whom, channel, direction, purpose, result, text,"
                + " minutes, author_id, version) select 90000000 + c.id * %d + s.n, "
                + at.formatted("mod(c.id * 13 + s.n * 211, 1000)")
                + ", '', 'CALL', 'OUT', 'SERVICE', 'TALKED', '', 5, %d, 1 from client c cross join"
                + " %s s")
            .formatted(CONTACTS, PlansBench.FIRST_MANAGER, series.formatted(CONTACTS - 1)));
    db.execute(
        "insert into contact_client (client_id, at, contact_id, ordinal) select (id - 90000000) /"
            + " %d, at, id, 0 from contact".formatted(CONTACTS));
    db.execute(
        "update client_spoken set spoken_at = (select max(x.at) from contact_client x where"
            + " x.client_id = client_spoken.client_id)");
    if (!h2) db.execute("analyze");
  }
}
