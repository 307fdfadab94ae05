package org.branchbook.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.duplicates.candidates.Meetings;
import org.branchbook.duplicates.candidates.Met;
import org.branchbook.duplicates.score.Crowd;
import org.branchbook.duplicates.score.Learning;
import org.branchbook.duplicates.score.Model;
import org.branchbook.duplicates.score.Parameters;
import org.branchbook.duplicates.score.Weighing;
import org.branchbook.duplicates.search.Agreed;
import org.branchbook.duplicates.search.RealSets;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.imports.entries.Entry;
import org.branchbook.imports.entries.FileEntries;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.io.profiles.JsonProfiles;
import org.branchbook.io.tables.FileTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is found in published sets, how fast, and what Duke does with the same file. */
@Subject("duplicates")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesBench {
  private static final String HISTORICAL = "splink/historical_dev";
  private static final double SHIPPED = 0.5;
  private static final int ROUNDS = 40;

  /** Log-odds that every pair has. */
  private static final double EVERY = -1e6;

  private static final double[] THRESHOLDS = {
    0.02, 0.05, 0.1, 0.2, 0.35, SHIPPED, 0.65, 0.8, 0.9, 0.95, 0.98, 0.99
  };

  private final Figures figures = new Figures("duplicates");
  private final Cores cores = new Cores();

  /** What a set has to reach at the shipped and at the best threshold, and what others reached. */
  private record Bound(double shipped, double best, double peer, String peerName) {}

  private static final Map<String, Bound> BOUNDS =
      Map.of(
          "febrl/dataset2 with soc_sec_id",
          new Bound(0.995, 0.995, 1, "the truth"),
          "febrl/dataset2",
          new Bound(0.98, 0.98, 1, "the truth"),
          "febrl/dataset1",
          new Bound(0.98, 0.98, 1, "the truth"),
          "splink/fake_1000",
          new Bound(0.90, 0.92, 0.911, "Splink's tutorial, best"),
          HISTORICAL,
          new Bound(0.90, 0.90, 0.828, "Splink, grouped"),
          "organisations/chicago_sites",
          new Bound(0, 0, 1, "the truth"));

  @AfterAll
  void close() {
    figures.done();
    cores.close();
  }

  @Test
  void foundAndNotInvented() {
    assumeTrue(RealSets.here(), "SKIPPED: the published sets are not there: -Dshared=FOLDER");
    for (var set : RealSets.NAMES) {
      var known = RealSets.of(set);
      var bound = BOUNDS.getOrDefault(set, new Bound(0, 0, 1, ""));
      figures.atLeast(0, set + ", candidates' recall", recall(known), "share", 1, "all pairs");
      var shipped = agreed(known, SHIPPED);
      var best = shipped;
      for (double threshold : THRESHOLDS) {
        var at = agreed(known, threshold);
        if (at.f1() > best.f1()) best = at;
      }
      figures.atLeast(0, set + ", precision", shipped.precision(), "share", 1, "none invented");
      figures.atLeast(0, set + ", recall", shipped.recall(), "share", 1, "all found");
      figures.atLeast(
          bound.shipped, set + ", F1", shipped.f1(), "share", bound.peer, bound.peerName);
      figures.atLeast(
          bound.best, set + ", F1 at the best", best.f1(), "share", bound.peer, bound.peerName);
    }
  }

  private Agreed agreed(RealSets.Known known, double threshold) {
    var search = new SearchEntries(cores, Model.shipped());
    search.add(known.entries());
    return Agreed.of(search.clients(threshold, Progress.unseen()), known);
  }

  private double recall(RealSets.Known known) {
    long same = 0;
    for (long pair : met(known).pairs())
      if (known.truth()[(int) (pair >>> 32)] == known.truth()[(int) pair]) same++;
    return same / (double) known.pairs();
  }

  private Met met(RealSets.Known known) {
    var meetings = new Meetings(cores);
    meetings.add(known.entries());
    return meetings.met();
  }

  /** Each time with a crowd of its own: nothing is remembered of the time before. */
  @Test
  void pairsASecond() {
    assumeTrue(RealSets.here(), "SKIPPED: the published sets are not there: -Dshared=FOLDER");
    var known = RealSets.of(HISTORICAL);
    var met = met(known);
    int pairs = met.pairs().length;
    var shipped = Model.shipped().of(known.entries().getFirst().kind());
    var parameters = Learning.of(crowd(known, shipped), met, shipped, cores);
    System.out.printf("%,d pairs%n", pairs);
    figures.atLeast(
        5,
        "pairs weighed a second, 2 cores",
        millions(known, shipped, parameters, met, 0, pairs),
        "million",
        0.88,
        "Splink, DuckDB; a pair is left as soon as it can't come to even odds");
    figures.atLeast(
        0,
        "the same, each to its last field",
        millions(known, shipped, parameters, met, EVERY, pairs),
        "million",
        0.88,
        "Splink, DuckDB");
  }

  private double millions(
      RealSets.Known known,
      Parameters shipped,
      Parameters parameters,
      Met met,
      double floor,
      int pairs) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var weighing = new Weighing(crowd(known, shipped), parameters);
      long busy = Figures.processor();
      long start = System.nanoTime();
      weighing.atLeast(floor, met, cores);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%.3f s, processor %.3f s%n", seconds, (Figures.processor() - busy) / 1e9);
      best = Math.max(best, pairs / seconds / 1e6);
    }
    return best;
  }

  private Crowd crowd(RealSets.Known known, Parameters shipped) {
    var builder = new Crowd.Builder();
    known.entries().forEach(builder::add);
    return builder.build(shipped, cores);
  }

  /** Both from the file to clusters, learning included, both warm. */
  @Test
  void againstDuke() {
    assumeTrue(RealSets.here(), "SKIPPED: the published sets are not there: -Dshared=FOLDER");
    var file = Path.of(System.getProperty("shared", "../shared"), "data", HISTORICAL + ".csv");
    var known = RealSets.of(HISTORICAL);
    double ours = Double.MAX_VALUE;
    int[] clients = {};
    for (int round = 0; round < 12; round++) {
      long busy = Figures.processor();
      long start = System.nanoTime();
      clients = fromFile(file);
      ours = Math.min(ours, (System.nanoTime() - start) / 1e9);
      System.out.printf("ours, processor %.2f s%n", (Figures.processor() - busy) / 1e9);
    }
    double peers = Double.MAX_VALUE;
    var theirs = List.<Duke.Match>of();
    for (int round = 0; round < 2; round++) {
      long busy = Figures.processor();
      long start = System.nanoTime();
      theirs = Duke.historical(file);
      peers = Math.min(peers, (System.nanoTime() - start) / 1e9);
      System.out.printf("Duke, processor %.2f s%n", (Figures.processor() - busy) / 1e9);
    }
    figures.atMost(
        peers / 30, "historical_dev, from file to clusters", ours, "s", peers, "Duke 1.2, warm");
    double f1 = Agreed.of(clients, known).f1();
    double dukes = Duke.best(theirs, known).f1();
    figures.atLeast(
        dukes, "historical_dev, F1 of that run", f1, "share", dukes, "Duke 1.2 at its best");
  }

  private int[] fromFile(Path file) {
    var vocabulary = new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList());
    var files = new FileEntries(new FileTables(), vocabulary, new JsonProfiles());
    var search = new SearchEntries(cores, Model.shipped());
    switch (files.open(file.toString(), null, "unique_id", Format.RECOGNISE)) {
      case FileEntries.Opened.Unfit(var why) -> throw new IllegalStateException(why.key());
      case FileEntries.Opened.Ready(var reader, _) -> {
        try (reader) {
          while (!reader.ended())
            search.add(reader.next(5000).stream().map(Entry::traits).toList());
        }
      }
    }
    return search.clients(SHIPPED, Progress.unseen());
  }
}
