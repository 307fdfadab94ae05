package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Trait;

/**
 * How probable it is that two sets of entries are one client. In each trait an entry of one set is
 * taken for a copy, perhaps with an error, of some entry of the other: what the entries say of the
 * trait is averaged over all pairs, and the traits are added up. So an entry that resembles none of
 * the others as a whole finds its place by what it has in common with several, and a set is not
 * glued to another by a single pair that happens to look alike.
 */
public final class Linkage {
  private static final int MOST = 12;
  private static final int TRAITS = Comparison.TRAITS;

  private final Crowd crowd;
  private final Weights weights;
  private final Comparison comparison = new Comparison();
  private final Remembered memory = new Remembered();
  private final double[] sums = new double[TRAITS];
  private final int[] counts = new int[TRAITS];

  public Linkage(Crowd crowd, Parameters parameters) {
    this.crowd = crowd;
    this.weights = new Weights(parameters, crowd.size());
  }

  /** The log-odds in bits that the two sets are one client. */
  public double odds(int[] a, int[] b) {
    java.util.Arrays.fill(sums, 0);
    java.util.Arrays.fill(counts, 0);
    int stepA = (a.length + MOST - 1) / MOST;
    int stepB = (b.length + MOST - 1) / MOST;
    for (int i = 0; i < a.length; i += stepA)
      for (int j = 0; j < b.length; j += stepB) {
        crowd.compare(a[i], b[j], comparison, memory);
        for (int t : crowd.active())
          if (comparison.agreement[t] != 0) {
            double bits = weights.bits(comparison, t);
            if (comparison.swapped && t == Trait.FAMILY.ordinal()) bits += weights.crossed();
            sums[t] += Math.exp(bits * Weights.LN2);
            counts[t]++;
          }
      }
    double own = 0;
    double shared = 0;
    for (int t = 0; t < TRAITS; t++)
      if (counts[t] > 0) {
        double bits = Weights.log2(sums[t] / counts[t]);
        if (Homes.shares(t)) shared += bits;
        else own += bits;
      }
    return weights.prior + own + weights.beyondHome(shared);
  }
}
