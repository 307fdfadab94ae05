package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.candidates.Met;

/**
 * Learns the parameters from the entries themselves, without anyone saying which are the same:
 * expectation and maximisation over all pairs. How often different clients agree comes from pairs
 * taken at random, less those that are probably the same; only pairs that share a key can be the
 * same, so only these are looked at one by one. Where there is little to learn from, the shipped
 * parameters keep their weight.
 */
public final class Learning {
  private static final int ROUNDS = 12;
  private static final int PARTS = 8;

  /** The matches change by less than this share: the rounds are over. */
  private static final double SETTLED = 0.002;

  private static final int RANDOM_PAIRS = 60_000;
  private static final int MOST_PAIRS = 40_000;
  private static final int LOOKED_AT = 500_000;
  private static final double PRIOR_EQUAL = 40;
  private static final double PRIOR_OTHERS = 1000;
  private static final double PRIOR_HOME = 10;
  private static final double PRIOR_OTHERS_GIVEN = 25;
  private static final int LEVELS = Agreement.COUNT;
  private static final int TRAITS = Comparison.TRAITS;

  private final Crowd crowd;
  private final Parameters shipped;
  private final Workers workers;
  private final double[][][] random = new double[TRAITS][Parameters.CASES][LEVELS];

  private Learning(Crowd crowd, Parameters shipped, Workers workers) {
    this.workers = workers;
    this.crowd = crowd;
    this.shipped = shipped;
  }

  /**
   * The parameters of this crowd.
   *
   * @param met those that share a key
   */
  public static Parameters of(Crowd crowd, Met met, Parameters shipped, Workers workers) {
    var looked = met.sample(LOOKED_AT);
    if (crowd.size() < 2 || looked.pairs().length == 0) return shipped;
    var learning = new Learning(crowd, shipped, workers);
    learning.random();
    return learning.learn(
        Picked.of(crowd, looked, MOST_PAIRS, new Weights(shipped, crowd.size()), workers));
  }

  /** Counts agreements of pairs taken at random; equality is counted exactly. */
  private void random() {
    var jobs = new ArrayList<Callable<double[][][]>>();
    for (int part = 0; part < PARTS; part++) {
      int seed = part;
      jobs.add(() -> counted(new SplittableRandom(crowd.size() + seed)));
    }
    for (var part : workers.all(jobs)) Sums.add(random, part);
    for (int t : crowd.active()) {
      // the case without the other trait's word is about all pairs
      double sum = 0;
      for (int l = 1; l < LEVELS; l++) {
        random[t][0][l] += random[t][1][l];
        sum += random[t][0][l];
      }
      double equal = 0;
      for (int count : crowd.counts(t)) equal += count * (count - 1.0);
      double of = crowd.known(t) * Math.max(1.0, crowd.known(t) - 1.0);
      random[t][0][LEVELS - 1] = equal / of * sum;
    }
  }

  private double[][][] counted(SplittableRandom generator) {
    var counts = new double[TRAITS][Parameters.CASES][LEVELS];
    var comparison = new Comparison(crowd.active());
    int n = crowd.size();
    for (int i = 0; i < RANDOM_PAIRS / PARTS; i++) {
      int a = generator.nextInt(n);
      int b = generator.nextInt(n - 1);
      if (b >= a) b++;
      crowd.compare(a, b, comparison);
      if (!comparison.swapped)
        for (int t : crowd.active())
          counts[t][Dependence.given(comparison.agreement, t)][comparison.agreement[t]]++;
    }
    return counts;
  }

  private Parameters learn(Picked picked) {
    int count = picked.pairs().length;
    var parts = new ArrayList<Part>();
    int size = Math.max(2000, count / PARTS + 1);
    for (int from = 0; from < count; from += size)
      parts.add(new Part(crowd, picked.pairs(), picked.each(), from, Math.min(count, from + size)));
    each(parts, Part::compare);
    var now = shipped.copy();
    double before = -1;
    for (int round = 0; round < ROUNDS; round++) {
      var weights = new Weights(now, crowd.size());
      each(parts, part -> part.expect(weights));
      var sums = parts.stream().map(part -> part.sums).reduce(new Sums(), Sums::plus);
      now = next(sums);
      if (Math.abs(sums.matches - before) < SETTLED * sums.matches) break;
      before = sums.matches;
    }
    return now;
  }

  private void each(List<Part> parts, Consumer<Part> job) {
    var jobs = new ArrayList<Callable<Boolean>>();
    for (var part : parts)
      jobs.add(
          () -> {
            job.accept(part);
            return true;
          });
    workers.all(jobs);
  }

  private Parameters next(Sums sums) {
    var same = sums.same;
    var others = sums.others;
    double matches = sums.matches;
    double crossed = sums.crossed;
    var next = shipped.copy();
    next.partners = (2 * matches + shipped.partners * 10) / (crowd.size() + 10);
    next.home =
        shipped.home == 0
            ? 0
            : (2 * sums.home + shipped.home * PRIOR_HOME) / (crowd.size() + PRIOR_HOME);
    next.swapped =
        Math.clamp(
            (crossed + shipped.swapped * PRIOR_EQUAL) / (matches + PRIOR_EQUAL), 0.0005, 0.2);
    for (int t : crowd.active()) {
      for (int c = 0; c < Parameters.CASES; c++)
        blend(next.m[t][c], same[t][c], shipped.m[t][c], PRIOR_EQUAL);
      // of all pairs at random, those that are the same are no others
      double sum = 0;
      double known = 0;
      for (int l = 1; l < LEVELS; l++) sum += random[t][0][l];
      double ofAll = crowd.known(t) * (crowd.known(t) - 1.0) / 2;
      var rest = new double[LEVELS];
      for (int l = 1; l < LEVELS; l++) {
        double matched = (same[t][0][l] + same[t][1][l]) / Math.max(1, ofAll) * sum;
        rest[l] = Math.max(0, random[t][0][l] - matched);
        known += rest[l];
      }
      blend(next.u[t][0], rest, shipped.u[t][0], PRIOR_OTHERS);
      if (Dependence.on(Trait.of(t)) != null)
        blend(next.u[t][1], others[t][1], shipped.u[t][1], PRIOR_OTHERS_GIVEN);
      for (int c = 0; c < Parameters.CASES; c++) rising(next.m[t][c], next.u[t][c]);
    }
    return next;
  }

  private static void blend(double[] into, double[] counted, double[] before, double weight) {
    double sum = 0;
    for (int l = 1; l < LEVELS; l++) sum += counted[l];
    for (int l = 1; l < LEVELS; l++) into[l] = (counted[l] + weight * before[l]) / (sum + weight);
  }

  /** A nearer agreement never says less than a farther one: neighbours that do are put together. */
  private static void rising(double[] m, double[] u) {
    for (int again = 1; again < LEVELS; again++)
      for (int l = 2; l < LEVELS; l++)
        if (m[l] / u[l] < m[l - 1] / u[l - 1]) {
          double both = (m[l] + m[l - 1]) / (u[l] + u[l - 1]);
          m[l] = both * u[l];
          m[l - 1] = both * u[l - 1];
        }
  }
}
