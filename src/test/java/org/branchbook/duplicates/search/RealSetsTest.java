package org.branchbook.duplicates.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.branchbook.app.computer.Cores;
import org.branchbook.base.Progress;
import org.branchbook.duplicates.score.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in published sets, at the threshold that comes with the program. */
class RealSetsTest {
  @ParameterizedTest
  @CsvSource({
    "febrl/dataset2 with soc_sec_id, 0.995",
    "febrl/dataset2, 0.98",
    "febrl/dataset1, 0.98",
    "splink/fake_1000, 0.93",
    "splink/historical_dev, 0.93",
    "organisations/chicago_sites, 0.85"
  })
  void foundAndNotInvented(String set, double least) {
    assumeTrue(RealSets.here(), "SKIPPED: the published sets are not there: -Dshared=FOLDER");
    var known = RealSets.of(set);
    var agreed = Agreed.of(groups(known, 0.5), known);
    assertTrue(agreed.f1() >= least, set + ": " + agreed + ", F1 " + agreed.f1());
  }

  /** Half of the clients, without anything set anew: a figure that holds for one file is none. */
  @ParameterizedTest
  @CsvSource({"splink/fake_1000, 0.92", "splink/historical_dev, 0.93", "febrl/dataset2, 0.98"})
  void holdsForHalfOfASet(String set, double least) {
    assumeTrue(RealSets.here(), "SKIPPED: the published sets are not there: -Dshared=FOLDER");
    for (int half = 0; half < 2; half++) {
      int rest = half;
      var known = RealSets.of(set).where(client -> client % 2 == rest);
      var agreed = Agreed.of(groups(known, 0.5), known);
      assertTrue(agreed.f1() >= least, set + ": " + agreed + ", F1 " + agreed.f1());
    }
  }

  private static int[] groups(RealSets.Known known, double threshold) {
    try (var cores = new Cores()) {
      var search = new SearchEntries(cores, Model.shipped());
      search.add(known.entries());
      return search.clients(threshold, Progress.unseen());
    }
  }
}
