package org.branchbook.duplicates.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
 * Finds the entries that are one client among many, with parameters learned from these entries.
 * Entries are added in stretches, and little is kept of each. The pairs that are given are whole
 * groups: where a and b are one, and b and c, so are a and c. For one search.
 */
public final class SearchEntries {
  /** Probabilities beyond this say no more. */
  private static final double SURE = 1e-9;

  private final Workers workers;
  private final Map<Traits.Kind, Kin> kin = new EnumMap<>(Traits.Kind.class);
  private Model model;
  private int size;

  /** The entries of a kind. */
  private final class Kin {
    final Crowd.Builder crowd = new Crowd.Builder();
    final Meetings meetings = new Meetings(workers);
    final BitSet numbers = new BitSet();

    List<Runnable> adding(List<Traits> entries) {
      var jobs = new ArrayList<Runnable>();
      jobs.add(() -> entries.forEach(crowd::add));
      jobs.addAll(meetings.adding(entries));
      return jobs;
    }
  }

  /**
   * @param shipped the parameters where there is too little to learn from
   */
  public SearchEntries(Workers workers, Model shipped) {
    this.workers = workers;
    this.model = shipped;
    for (var kind : Traits.Kind.values()) kin.put(kind, new Kin());
  }

  /** Adds entries; the first of all has the number 0. */
  public void add(List<Traits> entries) {
    add(entries, () -> true);
  }

  /** The same while something else is done by another thread; gives what came of that. */
  public <T> T add(List<Traits> entries, Callable<T> meanwhile) {
    List<Callable<Optional<T>>> jobs = new ArrayList<>();
    jobs.add(() -> Optional.of(meanwhile.call()));
    kin.forEach(
        (kind, of) -> {
          for (int i = 0; i < entries.size(); i++)
            if (entries.get(i).kind() == kind) of.numbers.set(size + i);
          for (var job : of.adding(entries.stream().filter(e -> e.kind() == kind).toList()))
            jobs.add(Executors.callable(job, Optional.empty()));
        });
    var done = workers.all(jobs);
    for (var of : kin.values()) of.meetings.added();
    size += entries.size();
    return done.getFirst().orElseThrow();
  }

  /**
   * Searches all that were added; a cancelled search gives nothing more.
   *
   * @param threshold how probable it has to be that two sets of entries are one client
   */
  public void run(double threshold, Progress progress, Consumer<Found> to) {
    kin.forEach(
        (kind, of) ->
            search(
                kind,
                of,
                logOdds(threshold),
                progress,
                (joined, weighing, numbers) -> give(joined, weighing, numbers, to)));
  }

  /**
   * The number of each entry's client, when all that were added have been searched: entries of one
   * client have the same.
   *
   * @param threshold how probable it has to be that two sets of entries are one client
   */
  public int[] clients(double threshold, Progress progress) {
    var clients = new int[size];
    for (int i = 0; i < size; i++) clients[i] = i;
    kin.forEach(
        (kind, of) ->
            search(
                kind,
                of,
                logOdds(threshold),
                progress,
                (joined, _, numbers) -> {
                  int client = clients[numbers[joined.a()[0]]];
                  for (int entry : joined.a()) clients[numbers[entry]] = client;
                  for (int entry : joined.b()) clients[numbers[entry]] = client;
                }));
    return clients;
  }

  /** Takes two sets that became one, with the numbers of all entries of their kind. */
  private interface Taking {
    void take(Joined joined, Weighing weighing, int[] numbers);
  }

  /** The parameters that the search learned. */
  public Model learned() {
    return model;
  }

  private void search(Traits.Kind kind, Kin of, double least, Progress progress, Taking to) {
    if (of.numbers.cardinality() < 2 || progress.cancelled()) return;
    at(progress, 0, "candidates");
    var met = of.meetings.met();
    if (progress.cancelled()) return;
    at(progress, 0.2, "learning");
    var crowd = of.crowd.build(model.of(kind), workers);
    var parameters = Learning.of(crowd, met, model.of(kind), workers);
    model = model.with(kind, parameters);
    if (progress.cancelled()) return;
    at(progress, 0.3, "weighing");
    var weighing = new Weighing(crowd, parameters);
    var weighed = weighing.atLeast(Groups.floor(least), met, workers);
    if (progress.cancelled()) return;
    at(progress, 0.8, "grouping");
    var joined =
        Groups.of(
            crowd.size(),
            weighed.pairs(),
            weighed.odds(),
            least,
            () -> new Linkage(crowd, parameters)::odds,
            workers);
    var numbers = of.numbers.stream().toArray();
    for (var two : joined) {
      if (progress.cancelled()) return;
      to.take(two, weighing, numbers);
    }
    at(progress, 1, "grouping");
  }

  private static void give(Joined joined, Weighing weighing, int[] numbers, Consumer<Found> to) {
    double together = weighing.chance(joined.odds());
    for (int x : joined.a())
      for (int y : joined.b()) {
        int a = Math.min(x, y);
        int b = Math.max(x, y);
        var score = weighing.explain(a, b);
        double probability = Math.max(together, score.probability());
        to.accept(new Found(numbers[a], numbers[b], probability, score));
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
