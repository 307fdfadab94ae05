package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.app.TwoPrograms;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The night over 200,000 clients, three products and 24 months with a plan for each, beside the
 * bare sums of as many rows: as it usually is, where seven clients in a hundred are far from their
 * plan, and where nearly all are. Stores in a file are made once and kept.
 */
@Subject("night")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightBench {
  private static final int CLIENTS = Integer.getInteger("bench.rows", 200_000);
  private static final int LARGEST = 200_000;
  private static final int USUAL = 7;
  private static final int NEARLY_ALL = 92;
  private static final int PAGE = 5_000;
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-10T01:00:00Z"), ZoneOffset.UTC);
  private static final Instant MIDNIGHT = Instant.parse("2026-11-10T00:00:00Z");

  private final Figures figures = new Figures("night");

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void onH2() throws Exception {
    h2(USUAL);
  }

  @Test
  void onH2WhereNearlyAllDeviate() throws Exception {
    Assumptions.assumeTrue(CLIENTS <= LARGEST, "so many never deviate all");
    h2(NEARLY_ALL);
  }

  @Test
  void onPostgres() {
    postgres(USUAL);
  }

  @Test
  void onPostgresWhereNearlyAllDeviate() {
    Assumptions.assumeTrue(CLIENTS <= LARGEST, "so many never deviate all");
    postgres(NEARLY_ALL);
  }

  private void h2(int deviating) throws Exception {
    var data = Files.createDirectories(Path.of("target/bench-data"));
    var name = "night-2-%d-%d".formatted(CLIENTS, deviating);
    var made = data.resolve(name + ".mv.db");
    if (!Files.exists(made)) {
      var half = data.resolve(name + "-half.mv.db");
      Files.deleteIfExists(half);
      try (var store = PlansBench.made(StoreUrl.file(data.resolve(name + "-half")))) {
        filled(store, deviating);
      }
      Files.move(half, made);
    }
    var run = data.resolve(name + "-run.mv.db");
    Files.deleteIfExists(run);
    Files.copy(made, run);
    try (var store = opened(StoreUrl.file(data.resolve(name + "-run")))) {
      measure("H2", store, deviating);
    }
    Files.delete(run);
  }

  private static Store opened(StoreUrl url) {
    return switch (Store.open(url)) {
      case Opened.Done done -> done.store();
      case Opened.Failed failed -> throw new IllegalStateException(failed.why().toString());
    };
  }

  private void postgres(int deviating) {
    try (var store = PlansBench.made(StoreUrl.read(Databases.address()).orElseThrow())) {
      filled(store, deviating);
      measure("PostgreSQL", store, deviating);
    }
  }

  private static void filled(Store store, int deviating) {
    long start = System.nanoTime();
    var night = new NightStore(store, CLIENTS, deviating);
    night.fill();
    night.plain();
    System.out.printf(Locale.ROOT, "made in %.1f s%n", seconds(start));
  }

  /** Notes when the deviations' phases begin, and what the processor had done by then. */
  private static final class Phases implements Progress {
    private final List<String> names = List.of("summed and judged", "kept", "given", "escalated");
    private final List<Long> at = new ArrayList<>();
    private final List<Long> work = new ArrayList<>();

    @Override
    public void at(double share, Text doing) {
      at.add(System.nanoTime());
      work.add(Figures.processor());
    }

    @Override
    public boolean cancelled() {
      return false;
    }

    void print(String where) {
      at(1, Text.of("deviations.looking"));
      for (int i = 0; i < names.size(); i++)
        System.out.printf(
            Locale.ROOT,
            "%s: %s %.2f s, %.2f s of the processor%n",
            where,
            names.get(i),
            (at.get(i + 1) - at.get(i)) / 1e9,
            (work.get(i + 1) - work.get(i)) / 1e9);
    }
  }

  private void measure(String database, Store store, int deviating) {
    var where =
        "%s, %,d clients, %d %% deviate".formatted(database, CLIENTS, deviating).replace(',', ' ');
    var rooms = new Rooms(store, new TwoPrograms.Plain(), NIGHT);
    // once: H2 answers the same question again from what it kept
    double bare = bare(store);
    double deviations = deviations(where, rooms.deviations.night, MIDNIGHT, bare);
    long start = System.nanoTime();
    rooms.outlooks.keep.due(MIDNIGHT, Progress.unseen());
    double forecasts = seconds(start);
    start = System.nanoTime();
    rooms.playbooks.startDue.due(MIDNIGHT, Progress.unseen());
    double playbooks = seconds(start);
    start = System.nanoTime();
    rooms.advice.advise.due(MIDNIGHT, Progress.unseen());
    double advice = seconds(start);
    System.out.printf(
        Locale.ROOT,
        "%s: forecasts %.1f s, playbooks %.1f s, advice %.1f s%n",
        where,
        forecasts,
        playbooks,
        advice);
    double whole = deviations + forecasts + playbooks + advice;
    figures.atMost(15 * 60, where + ", whole night", whole, "s", forecasts, "of them forecasts");
    deviations(where + ", again", rooms.deviations.night, NIGHT.instant().plusSeconds(1), bare);
  }

  private double deviations(String where, DeviationNight night, Instant since, double bare) {
    var phases = new Phases();
    long work = Figures.processor();
    long start = System.nanoTime();
    var did = night.due(since, phases);
    double seconds = seconds(start);
    double processor = (Figures.processor() - work) / 1e9;
    phases.print(where);
    System.out.printf(Locale.ROOT, "%s: %s, processor %.2f s%n", where, did, processor);
    figures.atMost(
        3 * bare,
        where + ", deviations",
        seconds,
        "s",
        bare,
        "bare SQL that sums as many rows; %d found, %d tasks".formatted(did.found(), did.given()));
    return seconds;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static double bare(Store store) {
    int last = NightStore.number(NightStore.LAST);
    long start = System.nanoTime();
    try (var rows =
        store
            .db()
            .resultQuery(
                "select client_id, sum(plan), sum(fact), sum(case when month_no = ? then fact else"
                    + " 0 end), sum(case when month_no < ? then fact else 0 end) from plain_night"
                    + " group by client_id",
                last,
                last)
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var _ : rows) {
        // each is read, as the night reads it
      }
    }
    return seconds(start);
  }
}
