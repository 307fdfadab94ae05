package org.branchbook.duplicates.score;

import org.branchbook.duplicates.Agreement;

/** Agreements counted among pairs that are the same client and among others, each by its chance. */
final class Sums {
  final double[][][] same = new double[Comparison.TRAITS][Parameters.CASES][Agreement.COUNT];
  final double[][][] others = new double[Comparison.TRAITS][Parameters.CASES][Agreement.COUNT];
  double matches;
  double crossed;

  /** Pairs that are different clients of one home. */
  double home;

  Sums plus(Sums more) {
    add(same, more.same);
    add(others, more.others);
    matches += more.matches;
    crossed += more.crossed;
    home += more.home;
    return this;
  }

  static void add(double[][][] to, double[][][] more) {
    for (int t = 0; t < to.length; t++)
      for (int c = 0; c < to[t].length; c++)
        for (int l = 0; l < to[t][c].length; l++) to[t][c][l] += more[t][c][l];
  }
}
