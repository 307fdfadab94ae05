package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.InstantSource;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.staff.AuditTrail;
import org.branchbook.store.Store;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.Test;

/** The whole base searched for duplicates: a million clients; fewer by {@code -Dbench.rows}. */
@Subject("search")
class SearchBench {
  private static final double MINUTES = 3;
  private static final double HEAP = 1.5;

  private final Figures figures = new Figures("search");

  @Test
  void theWholeBase() throws Exception {
    try (var store = ManyClients.open()) {
      store.db().execute("delete from match_pair");
      long busy = Figures.processor();
      var seconds = seconds(store);
      double allowed = MINUTES * 60 * ManyClients.COUNT / 1e6;
      figures.atMost(
          allowed,
          "the base searched, whole",
          seconds,
          "s",
          allowed,
          "its share of 3 min a million");
      figures.atMost(
          2 * allowed,
          "processor time of it",
          (Figures.processor() - busy) / 1e9,
          "s",
          seconds,
          "by the clock; two cores have twice that");
      figures.atMost(
          HEAP,
          "heap that it was given, and was enough",
          Runtime.getRuntime().maxMemory() / (double) (1 << 30),
          "GiB",
          HEAP,
          "the bound");
      found(store);
      figures.atMost(
          allowed,
          "searched again, nothing changed",
          seconds(store),
          "s",
          seconds,
          "the first time");
    }
    figures.done();
  }

  /** Of the clients who were entered twice, and of the questions asked. */
  private void found(Store store) {
    var pairs = new KeyStore(store).pairs().all();
    long right =
        pairs.stream()
            .filter(
                p ->
                    ManyClients.twin((int) (p.high().value() - ManyClients.FIRST))
                        == p.low().value() - ManyClients.FIRST)
            .count();
    figures.atLeast(
        0.95, "of those entered twice, found", right / (ManyClients.COUNT / 100.0), "", 1, "all");
    figures.atLeast(
        0.5,
        "of the questions, right ones",
        right / (double) Math.max(1, pairs.size()),
        "",
        1,
        "all");
  }

  private static double seconds(Store store) {
    var door = new KeyStore(store);
    var clock = InstantSource.system();
    try (var cores = new Cores()) {
      var search =
          new SearchBase(
              door.entries(),
              door.pairs(),
              door.searches(),
              door.learned(),
              cores,
              () -> Zones.USUAL,
              new AuditTrail(new StaffStore(store).audit(), store.ids(), clock),
              store,
              clock);
      long begun = System.nanoTime();
      assertInstanceOf(
          Searched.Done.class, search.due(clock.instant().plus(Duration.ofDays(1)), told(begun)));
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  /** Says when each step began. */
  private static Progress told(long begun) {
    return new Progress() {
      private String last = "";

      @Override
      public void at(double share, Text doing) {
        if (doing.key().equals(last)) return;
        last = doing.key();
        System.out.printf("%6.1f s %s%n", (System.nanoTime() - begun) / 1e9, last);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
