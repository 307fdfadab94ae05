package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Score;

/** Weighs many pairs of a crowd. */
public final class Weighing {
  private static final int PART = 1 << 16;

  private final Crowd crowd;
  private final Weights weights;
  private final Remembered told = new Remembered();

  public Weighing(Crowd crowd, Parameters parameters) {
    this.crowd = crowd;
    this.weights = new Weights(parameters, crowd.size());
  }

  /** The log-odds of each pair in bits: its match weight with the prior. */
  public float[] odds(long[] pairs, Workers workers) {
    var odds = new float[pairs.length];
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (int from = 0; from < pairs.length; from += PART) {
      int start = from;
      jobs.add(
          () -> {
            var comparison = new Comparison();
            var memory = new Remembered();
            int end = Math.min(pairs.length, start + PART);
            for (int i = start; i < end; i++) {
              crowd.compare((int) (pairs[i] >>> 32), (int) pairs[i], comparison, memory);
              odds[i] = (float) (weights.bits(comparison) + weights.prior);
            }
            return true;
          });
    }
    workers.all(jobs);
    return odds;
  }

  /** The chance behind log-odds in bits. */
  public double chance(double odds) {
    return weights.probability(odds - weights.prior);
  }

  /** Why two clients weigh what they weigh; for one thread at a time. */
  public Score explain(int a, int b) {
    var comparison = new Comparison();
    crowd.compare(a, b, comparison, told);
    return weights.explain(comparison);
  }
}
