package org.branchbook.bench;

import java.util.Arrays;
import java.util.List;

/**
 * The program and its peer, in the same process, each with keys of its own, turn by turn and the
 * first to run changing, so that neither warms up for the other.
 */
final class Race {
  /** One run with the key of that number. */
  interface Run {
    void with(int key) throws Exception;
  }

  /** How long the runs took, in milliseconds, shortest first. */
  record Times(double[] sorted) {
    static Times of(List<Double> times) {
      return new Times(times.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    double percentile(double share) {
      return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    double p99() {
      return percentile(0.99);
    }

    double median() {
      return percentile(0.5);
    }
  }

  /** Both sides' times. */
  record Result(Times ours, Times peers) {}

  private Race() {}

  /** Runs both so many times, after a warm-up that isn't counted. */
  static Result of(int warmUp, int times, Run ours, Run peers) throws Exception {
    var a = new double[times];
    var b = new double[times];
    for (int i = -warmUp; i < times; i++) {
      int key = 2 * (i + warmUp);
      boolean first = i % 2 == 0;
      double one = first ? time(ours, key) : time(peers, key + 1);
      double other = first ? time(peers, key + 1) : time(ours, key);
      if (i < 0) continue;
      a[i] = first ? one : other;
      b[i] = first ? other : one;
    }
    Arrays.sort(a);
    Arrays.sort(b);
    return new Result(new Times(a), new Times(b));
  }

  private static double time(Run run, int key) throws Exception {
    long start = System.nanoTime();
    run.with(key);
    return (System.nanoTime() - start) / 1e6;
  }
}
