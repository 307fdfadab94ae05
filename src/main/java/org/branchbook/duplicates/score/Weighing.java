package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.candidates.Met;
import org.branchbook.duplicates.candidates.Met.Stretch;

/** Weighs the pairs of a crowd. */
public final class Weighing {
  private final Crowd crowd;
  private final Weights weights;

  public Weighing(Crowd crowd, Parameters parameters) {
    this.crowd = crowd;
    this.weights = new Weights(parameters, crowd.size());
  }

  /**
   * Pairs with what they weigh.
   *
   * @param pairs the first's number in the upper half
   * @param odds the log-odds of each in bits: its match weight with the prior
   */
  public record Weighed(long[] pairs, float[] odds) {}

  /** Weighs all who met, and keeps those whose log-odds are at least so many bits. */
  public Weighed atLeast(double floor, Met met, Workers workers) {
    List<Callable<Weighed>> jobs = new ArrayList<>();
    for (var stretch : met.stretches()) jobs.add(() -> of(stretch, floor));
    return joined(workers.all(jobs));
  }

  private Weighed of(Stretch stretch, double floor) {
    var one = new Against(crowd, weights, floor - weights.prior);
    var pairs = new long[1024];
    var odds = new float[1024];
    int size = 0;
    while (stretch.next()) {
      int a = stretch.entry();
      var others = stretch.others();
      one.take(a);
      for (int i = 0; i < stretch.size(); i++) {
        double bits = one.bits(others[i]);
        if (bits == Against.LESS) continue;
        if (size == odds.length) {
          pairs = Arrays.copyOf(pairs, size * 2);
          odds = Arrays.copyOf(odds, size * 2);
        }
        pairs[size] = (long) a << 32 | others[i];
        odds[size++] = (float) (bits + weights.prior);
      }
    }
    return new Weighed(Arrays.copyOf(pairs, size), Arrays.copyOf(odds, size));
  }

  private static Weighed joined(List<Weighed> parts) {
    int all = parts.stream().mapToInt(p -> p.odds.length).sum();
    var pairs = new long[all];
    var odds = new float[all];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part.pairs, 0, pairs, at, part.odds.length);
      System.arraycopy(part.odds, 0, odds, at, part.odds.length);
      at += part.odds.length;
    }
    return new Weighed(pairs, odds);
  }

  /** The chance behind log-odds in bits. */
  public double chance(double odds) {
    return weights.probability(odds - weights.prior);
  }

  /** Why two clients weigh what they weigh. */
  public Score explain(int a, int b) {
    var comparison = new Comparison(crowd.active());
    crowd.compare(a, b, comparison);
    return weights.explain(comparison);
  }
}
