package org.branchbook.bench;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.card.Kept;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.industries.Analysis;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.plans.industries.known.RegisterLoad;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Industries of 200,000 clients with their facts, beside a register of half as many without cards.
 */
@Subject("industries")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndustriesBench {
  private static final List<String> CODES =
      List.of("01.11", "10.71", "25.11", "41.20", "46.21", "47.11", "49.41", "56.10", "62.01");
  private static final int ROUNDS = 7;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

  private final Figures figures = new Figures("industries");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    var folder =
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target/bench-data")), "industries");
    try (var store = PlansBench.made(StoreUrl.file(folder.resolve("bank")))) {
      measure("H2", store);
    }
    try (var all = Files.list(folder)) {
      for (var one : all.toList()) Files.delete(one);
    }
    Files.delete(folder);
  }

  @Test
  void onPostgres() throws Exception {
    try (var store = PlansBench.made(StoreUrl.read(Databases.address()).orElseThrow())) {
      measure("PostgreSQL", store);
    }
  }

  private void measure(String where, Store store) {
    PlansBench.fill(store);
    var db = store.db();
    for (int i = 0; i < CODES.size(); i++)
      db.execute(
          "update client set person = false, industry_code = ?, industry_classification ="
              + " 'КВЕД-2010' where mod(id, ?) = ?",
          CODES.get(i),
          CODES.size(),
          i);
    var rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
    var rows = new ArrayList<KnownOrganisation>();
    for (int i = 0; i < PlansBench.CLIENTS / 2; i++)
      rows.add(
          new KnownOrganisation(
              store.ids().next(),
              Identifier.of(Identifier.Kind.REGISTRATION, "UA", String.valueOf(30_000_000 + i)),
              "Organisation " + i,
              new Industry(CODES.get(i % CODES.size()), "КВЕД-2010"),
              "",
              null));
    var load =
        new RegisterLoad(
            store.ids().next(), ANNA, CLOCK.instant(), "r", LocalDate.now(CLOCK), rows.size());
    store.inOne(() -> rooms.industries.known.put(load, rows));
    if (!where.equals("H2")) db.execute("analyze");
    var times = new ArrayList<Double>();
    var pages = new ArrayList<Double>();
    for (int round = -2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      if (!(rooms.industries.analyse.run(head()) instanceof Kept.Done<Analysis>(var all))
          || all.figures(IndustryKey.ALL).known() < PlansBench.CLIENTS + rows.size())
        throw new IllegalStateException("not all were counted");
      if (round >= 0) times.add((System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      rooms.industries.known.withoutCard(IndustryKey.division(62), Optional.empty(), 100);
      if (round >= 0) pages.add((System.nanoTime() - start) / 1e6);
    }
    var counted = Race.Times.of(times);
    figures.atMost(
        2,
        where + ", industries of all, median",
        counted.median(),
        "s",
        counted.p99(),
        "the same, the slowest");
    var listed = Race.Times.of(pages);
    figures.atMost(
        200,
        where + ", a page of those without a card, p99",
        listed.p99(),
        "ms",
        listed.median(),
        "the same, median");
  }

  private static Asker head() {
    var employee =
        new Employee(
            new EmployeeId(PlansBench.FIRST_MANAGER),
            "m",
            "M",
            NORTH,
            Set.of(Role.HEAD),
            "",
            "en",
            true,
            1);
    return new Asker(employee, Set.of(NORTH), new Rights(Map.of(Privilege.INCOME_SEE, Reach.ALL)));
  }
}
