package org.branchbook.duplicates.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Meetings;
import org.branchbook.duplicates.groups.Groups;
import org.branchbook.duplicates.groups.Groups.Joined;
import org.branchbook.duplicates.score.Crowd;
import org.branchbook.duplicates.score.Learning;
import org.branchbook.duplicates.score.Linkage;
import org.branchbook.duplicates.score.Model;
import org.branchbook.duplicates.score.Weighing;

/**
 * Finds the entries that are one client among many, with parameters learned from these entries. The
 * pairs that it gives are whole groups: where a and b are one, and b and c, so are a and c.
 */
public final class SearchEntries {
  /** Probabilities beyond this say no more. */
  private static final double SURE = 1e-9;

  private final Workers workers;
  private final Model shipped;

  public SearchEntries(Workers workers, Model shipped) {
    this.workers = workers;
    this.shipped = shipped;
  }

  /**
   * Searches entries; a cancelled search gives nothing more.
   *
   * @param threshold how probable it has to be that two sets of entries are one client
   */
  public void run(List<Traits> entries, double threshold, Progress progress, Consumer<Found> to) {
    for (var kind : Traits.Kind.values()) {
      var numbers = new ArrayList<Integer>();
      var ofKind = new ArrayList<Traits>();
      for (int i = 0; i < entries.size(); i++)
        if (entries.get(i).kind() == kind) {
          numbers.add(i);
          ofKind.add(entries.get(i));
        }
      if (ofKind.size() > 1) search(kind, ofKind, numbers, threshold, progress, to);
    }
  }

  private void search(
      Traits.Kind kind,
      List<Traits> entries,
      List<Integer> numbers,
      double threshold,
      Progress progress,
      Consumer<Found> to) {
    at(progress, 0, "candidates");
    var pairs = Meetings.of(entries, workers);
    if (progress.cancelled()) return;
    at(progress, 0.3, "learning");
    var builder = new Crowd.Builder();
    entries.forEach(builder::add);
    var crowd = builder.build(shipped.of(kind));
    var parameters = Learning.of(crowd, pairs, shipped.of(kind), workers);
    if (progress.cancelled()) return;
    at(progress, 0.6, "weighing");
    var weighing = new Weighing(crowd, parameters);
    var odds = weighing.odds(pairs, workers);
    at(progress, 0.8, "grouping");
    var groups =
        Groups.of(
            entries.size(), pairs, odds, logOdds(threshold), new Linkage(crowd, parameters)::odds);
    for (var joined : groups.joined()) {
      if (progress.cancelled()) return;
      give(joined, weighing, numbers, to);
    }
    at(progress, 1, "grouping");
  }

  private static void give(
      Joined joined, Weighing weighing, List<Integer> numbers, Consumer<Found> to) {
    double together = weighing.chance(joined.odds());
    for (int x : joined.a())
      for (int y : joined.b()) {
        var score = weighing.explain(Math.min(x, y), Math.max(x, y));
        to.accept(
            new Found(
                numbers.get(Math.min(x, y)),
                numbers.get(Math.max(x, y)),
                Math.max(together, score.probability()),
                score));
      }
  }

  private static void at(Progress progress, double share, String step) {
    progress.at(share, Text.of("duplicates.searching." + step));
  }

  private static double logOdds(double probability) {
    double p = Math.clamp(probability, SURE, 1 - SURE);
    return Math.log(p / (1 - p)) / Math.log(2);
  }
}
