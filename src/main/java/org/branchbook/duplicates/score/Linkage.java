package org.branchbook.duplicates.score;

import java.util.Arrays;
import org.branchbook.duplicates.Trait;

/**
 * How probable it is that two sets of entries are one client. In each trait an entry of one set is
 * taken for a copy, perhaps with an error, of some entry of the other: what the entries say of the
 * trait is averaged over all pairs, and the traits are added up. So an entry that resembles none of
 * the others as a whole finds its place by what it has in common with several, and a set is not
 * glued to another by a single pair that happens to look alike. For one thread.
 */
public final class Linkage {
  private static final int MOST = 12;
  private static final int TRAITS = Comparison.TRAITS;
  private static final int FAMILY = Trait.FAMILY.ordinal();

  private final Crowd crowd;
  private final Weights weights;
  private final Comparison comparison;
  private final double[] sums = new double[TRAITS];
  private final int[] counts = new int[TRAITS];

  public Linkage(Crowd crowd, Parameters parameters) {
    this.crowd = crowd;
    this.weights = new Weights(parameters, crowd.size());
    this.comparison = new Comparison(crowd.active());
  }

  /** The log-odds in bits that the two sets are one client. */
  public double odds(int[] a, int[] b) {
    Arrays.fill(sums, 0);
    Arrays.fill(counts, 0);
    int stepA = (a.length + MOST - 1) / MOST;
    int stepB = (b.length + MOST - 1) / MOST;
    for (int i = 0; i < a.length; i += stepA)
      for (int j = 0; j < b.length; j += stepB) {
        crowd.compare(a[i], b[j], comparison);
        for (int t : comparison.traits)
          if (comparison.agreement[t] != 0) {
            double bits = weights.bits(comparison, t);
            if (comparison.swapped && t == FAMILY) bits += weights.crossed();
            sums[t] += Exp2.of(bits);
            counts[t]++;
          }
      }
    double own = 0;
    double shared = 0;
    for (int t : comparison.traits)
      if (counts[t] > 0) {
        double bits = Weights.log2(sums[t] / counts[t]);
        if (Homes.shares(t)) shared += bits;
        else own += bits;
      }
    return weights.prior + own + weights.beyondHome(shared);
  }
}
