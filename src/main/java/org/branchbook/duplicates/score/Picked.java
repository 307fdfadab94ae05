package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.candidates.Met;

/**
 * Pairs to learn from: as many that may be one client as of the many others. Where one pair in a
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
   * @param most so many of either are enough
   */
  static Picked of(Crowd crowd, Met.Sample from, int most, Weights shipped, Workers workers) {
    int all = from.pairs().length;
    var likely = new boolean[all];
    List<Callable<Integer>> jobs = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int first = (int) ((long) all * part / PARTS);
      int end = (int) ((long) all * (part + 1) / PARTS);
      jobs.add(() -> look(crowd, from.pairs(), first, end, shipped, likely));
    }
    int many = all <= most ? all : workers.all(jobs).stream().mapToInt(n -> n).sum();
    int[] steps = {step(all - many, most), step(many, most)};
    int[] met = new int[2];
    int size = 0;
    var pairs = new long[(all - many) / steps[0] + many / steps[1] + 2];
    var each = new float[pairs.length];
    for (int i = 0; i < all; i++) {
      int kind = likely[i] || many == all ? 1 : 0;
      if (met[kind]++ % steps[kind] != 0) continue;
      pairs[size] = from.pairs()[i];
      each[size++] = (float) (from.each() * steps[kind]);
    }
    return new Picked(Arrays.copyOf(pairs, size), each);
  }

  private static int step(int of, int most) {
    return Math.max(1, (of + most - 1) / most);
  }

  private static int look(
      Crowd crowd, long[] pairs, int first, int end, Weights shipped, boolean[] likely) {
    var comparison = new Comparison(crowd.active());
    int many = 0;
    for (int i = first; i < end; i++) {
      crowd.compare((int) (pairs[i] >>> 32), (int) pairs[i], comparison);
      likely[i] = shipped.bits(comparison) + shipped.prior >= MAY_BE;
      if (likely[i]) many++;
    }
    return many;
  }
}
