package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Trait;

/** Parameters as weights in bits, ready for adding up. */
final class Weights {
  static final double LN2 = Math.log(2);

  /** Rarity that nobody knows. */
  static final float UNKNOWN = -1;

  /** How much a rare value counts where it is only nearly the same. */
  private static final float NEARLY = 0.5f;

  private static final float MOST_NEARLY = 6;

  /** Beyond so many bits one of two chances is nothing beside the other. */
  private static final double FAR = 24;

  private static final int TRAITS = Comparison.TRAITS;
  private static final int DEGREES = 8;
  private static final int EQUAL = Agreement.EQUAL.ordinal();
  private static final int CLOSE = Agreement.CLOSE.ordinal();
  private static final int SIMILAR = Agreement.SIMILAR.ordinal();

  /** By trait, case and degree. */
  private final float[] bits = new float[TRAITS * Parameters.CASES * DEGREES];

  /** Equality of a value as common as can be: the least that equality says. */
  private final float[] least = new float[TRAITS * Parameters.CASES];

  /** The usual rarity of a value that two clients share. */
  private final float[] usual = new float[TRAITS];

  /** What unlike, nearly equal and equal values say at most, the usual rarity of these aside. */
  private final float[] mostUnlike = new float[TRAITS];

  private final float[] mostNearly = new float[TRAITS];
  private final float[] mostEqual = new float[TRAITS];

  private final double swapped;
  private final double straight;

  /** How probable it is that two are different clients of one home, in bits. */
  private final double home;

  /** The log-odds of a pair before anything is compared. */
  final double prior;

  /** Weights for a base of so many clients. */
  Weights(Parameters p, long clients) {
    for (int t = 0; t < TRAITS; t++) {
      usual[t] = (float) -log2(p.u[t][0][EQUAL]);
      for (int c = 0; c < Parameters.CASES; c++) {
        for (int l = 1; l < Agreement.COUNT; l++)
          bits[place(t, c) * DEGREES + l] = (float) log2(p.m[t][c][l] / p.u[t][c][l]);
        least[place(t, c)] = (float) log2(p.m[t][c][EQUAL] / 0.99);
      }
      mostUnlike[t] = Math.max(least[place(t, 0)], least[place(t, 1)]);
      for (int l = 1; l < SIMILAR; l++) mostUnlike[t] = Math.max(mostUnlike[t], most(t, l));
      mostNearly[t] = Math.max(most(t, SIMILAR), most(t, CLOSE));
      mostEqual[t] = most(t, EQUAL);
    }
    swapped = log2(p.swapped);
    straight = log2(1 - p.swapped);
    double share = Math.min(0.5, p.home / Math.max(1, clients - 1));
    home = share == 0 ? Double.NEGATIVE_INFINITY : log2(share);
    double lambda = Math.min(0.5, p.partners / Math.max(1, clients - 1));
    prior = log2(lambda / (1 - lambda));
  }

  private float most(int t, int degree) {
    return Math.max(bits[place(t, 0) * DEGREES + degree], bits[place(t, 1) * DEGREES + degree]);
  }

  private static int place(int trait, int given) {
    return trait * Parameters.CASES + given;
  }

  /** The match weight: without the prior. */
  double bits(Comparison c) {
    double own = places(c);
    double shared = 0;
    for (int t : c.traits)
      if (c.agreement[t] != 0) {
        if (Homes.shares(t)) shared += bits(c, t);
        else own += bits(c, t);
      }
    c.shared = shared;
    return own + beyondHome(shared);
  }

  /**
   * What agreement in that which a family shares says: who has the same home has it too, however
   * much of it agrees, so that it can't say more than how rare it is to share a home.
   */
  double beyondHome(double shared) {
    double likelier = home + shared;
    if (likelier < -FAR) return shared;
    return likelier > FAR ? -home : shared - log2(1 + Exp2.of(likelier));
  }

  /** How probable it is that two who are not one client share a home; of those weighed last. */
  double atHome(Comparison c) {
    return 1 / (1 + Exp2.of(-home - c.shared));
  }

  /** What one trait says. */
  float bits(Comparison c, int t) {
    int l = c.agreement[t];
    int at = place(t, Dependence.given(c.agreement, t));
    float weight = bits[at * DEGREES + l];
    float rarity = c.rarity[t];
    if (l < SIMILAR || rarity == UNKNOWN) return weight;
    float more = rarity - usual[t];
    if (l == EQUAL) return Math.max(least[at], weight + more);
    return weight + nearly(more);
  }

  private static float nearly(float more) {
    return Math.clamp(more * NEARLY, -MOST_NEARLY, MOST_NEARLY);
  }

  /** The most that a trait can say of a client whose value is so rare, whoever the other is. */
  double most(int t, float rarity) {
    float more = rarity - usual[t];
    float agreed = Math.max(mostEqual[t] + more, mostNearly[t] + nearly(more));
    return Math.max(0, Math.max(mostUnlike[t], agreed));
  }

  /** What it says that names stand each in its own place, or in each other's. */
  double places(Comparison c) {
    return c.swapped ? swapped : straight;
  }

  /** What it costs that the names stand in each other's place. */
  double crossed() {
    return swapped;
  }

  double probability(double weight) {
    return 1 / (1 + Exp2.of(-(weight + prior)));
  }

  /** The weight with what each trait says to it. */
  Score explain(Comparison c) {
    double sum = bits(c);
    double part = c.shared > 0 ? Math.max(0, beyondHome(c.shared)) / c.shared : 1;
    List<Reason> reasons = new ArrayList<>();
    for (int t : c.traits) {
      if (c.agreement[t] == 0) continue;
      var trait = Trait.of(t);
      boolean crossed = c.swapped && (trait == Trait.FAMILY || trait == Trait.GIVEN);
      double says = bits(c, t) + (crossed && trait == Trait.FAMILY ? swapped : 0);
      // a home that is shared explains the same of all that is the same there
      if (Homes.shares(t) && says > 0) says *= part;
      reasons.add(new Reason(trait, Agreement.of(c.agreement[t]), crossed, says));
    }
    reasons.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.bits())));
    return new Score(sum, probability(sum), reasons);
  }

  static double log2(double x) {
    return Math.log(Math.max(x, 1e-12)) / LN2;
  }
}
