package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.candidates.Met;

/**
 * Pairs to learn from: all that may be one client, and some of the many others. Where one pair in a
 * thousand is the same client, picking all alike would leave hardly any to learn from.
 *
 * @param each for how many pairs each of them stands
 */
record Picked(long[] pairs, float[] each) {
  /** The log-odds in bits from which a pair may be one client, by what comes with the program. */
  private static final double MAY_BE = -8;

  private static final int PARTS = 16;

  /**
   * Picks from pairs that were picked at random.
   *
   * @param most so many that can't be one client are enough
   */
  static Picked of(Crowd crowd, Met.Sample from, int most, Weights shipped, Workers workers) {
    int all = from.pairs().length;
    int step = (all + most - 1) / most;
    List<Callable<Picked>> jobs = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int first = (int) ((long) all * part / PARTS);
      int end = (int) ((long) all * (part + 1) / PARTS);
      jobs.add(() -> part(crowd, from, first, end, step, shipped));
    }
    var parts = workers.all(jobs);
    var pairs = new long[parts.stream().mapToInt(p -> p.pairs.length).sum()];
    var each = new float[pairs.length];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part.pairs, 0, pairs, at, part.pairs.length);
      System.arraycopy(part.each, 0, each, at, part.pairs.length);
      at += part.pairs.length;
    }
    return new Picked(pairs, each);
  }

  private static Picked part(
      Crowd crowd, Met.Sample from, int first, int end, int step, Weights shipped) {
    var pairs = new long[end - first];
    var each = new float[end - first];
    var comparison = new Comparison(crowd.active());
    int size = 0;
    for (int i = first; i < end; i++) {
      long pair = from.pairs()[i];
      boolean all = step == 1;
      if (!all) {
        crowd.compare((int) (pair >>> 32), (int) pair, comparison);
        all = shipped.bits(comparison) + shipped.prior >= MAY_BE;
      }
      if (!all && i % step != 0) continue;
      pairs[size] = pair;
      each[size++] = (float) (all ? from.each() : from.each() * step);
    }
    return new Picked(Arrays.copyOf(pairs, size), Arrays.copyOf(each, size));
  }
}
