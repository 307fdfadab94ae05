package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.RacingEdits;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.serve.ServedDurabilityTest;
import org.branchbook.store.serve.StoreServer;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * 25 programs on one served file and on PostgreSQL. Shorter by {@code -Dserve.seconds}, {@code
 * -Dserve.edits} and {@code -Dserve.kills}.
 */
@Subject("serve")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeBench {
  private static final int PROGRAMS = 25;
  private static final int EVERY_MILLIS = 5000;
  private static final String PASSWORD = "for the workstations";
  private static final int SECONDS = Integer.getInteger("serve.seconds", 120);
  private static final int EDITS = Integer.getInteger("serve.edits", 100_000);
  private static final int KILLS = Integer.getInteger("serve.kills", 50);

  private final Figures figures = new Figures("serve");

  @TempDir Path folder;

  @AfterAll
  void done() {
    figures.done();
  }

  private static Store done(Opened opened) {
    return assertInstanceOf(Opened.Done.class, opened).store();
  }

  @Test
  void atAServedFile() throws Exception {
    var file = Sample.branch(done(Store.create(StoreUrl.file(folder.resolve("bank")))));
    RacingEdits.cards(file);
    var begun = StoreServer.begin(file, new Entry(0, PASSWORD, null, ""));
    try (var server = assertInstanceOf(Begun.Done.class, begun).server()) {
      work(
          "store serve",
          StoreUrl.read(server.address("localhost"))
              .orElseThrow()
              .as(StoreUrl.WORKSTATION, PASSWORD));
    }
  }

  @Test
  void atPostgresql() throws Exception {
    var url = StoreUrl.read(Databases.address()).orElseThrow();
    try (var store = Sample.branch(done(Store.create(url)))) {
      RacingEdits.cards(store);
    }
    work("PostgreSQL", url);
  }

  @Test
  void killed() throws Exception {
    int lost = ServedDurabilityTest.lostByKills(folder.resolve("killed"), KILLS).size();
    figures.atMost(0, "lost in " + KILLS + " kills of store serve", lost, "saves", 1, "none");
  }

  private void work(String where, StoreUrl url) throws Exception {
    var programs = new ArrayList<Store>();
    try {
      for (int i = 0; i < PROGRAMS; i++) {
        programs.add(done(Store.open(url)));
        RacingEdits.run(programs.subList(i, i + 1), 20); // as after the first minutes of a day
      }
      figures.atMost(50, "a save at " + where + ", p99", p99(programs), "ms", 1, "no peer");
      int before = RacingEdits.counted(programs.getFirst());
      var ended = RacingEdits.run(programs, EDITS);
      int counted = RacingEdits.counted(programs.getFirst()) - before;
      figures.atMost(
          0,
          "lost of " + EDITS + " racing edits at " + where,
          ended.done() - counted,
          "edits",
          1,
          "none");
    } finally {
      programs.forEach(Store::close);
    }
  }

  /** Each program saves every five seconds, not all at once. */
  private static double p99(List<Store> programs) throws Exception {
    var took = Collections.synchronizedList(new ArrayList<Double>());
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, PROGRAMS)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            Thread.sleep((long) i * EVERY_MILLIS / PROGRAMS);
                            while (System.nanoTime() < end) {
                              long begun = System.nanoTime();
                              RacingEdits.run(List.of(programs.get(i)), 1);
                              took.add((System.nanoTime() - begun) / 1e6);
                              Thread.sleep(EVERY_MILLIS);
                            }
                            return true;
                          }))
              .toList();
      for (var one : all) one.get();
    }
    var sorted = took.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
  }
}
