package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what an additive model is made of: every respect alone, then those few pairs that explain
 * most of what is left (a score test of each, as GA2M does; Lou, Caruana, Gehrke and Hooker 2013).
 */
final class Terms {
  private static final int FINE = 24;
  private static final int COARSE = 4;

  /** Labels of a smaller share of the clients than this are others, alone and in a pair. */
  private static final double RAREST = 0.002;

  private static final double RARE = 0.03;
  private static final int PAIRS = 4;

  /** A pair of more cells would take long to fit, and nobody could read it. */
  private static final int MOST_CELLS = 200;

  /** A pair's effects are taken to be held back so strictly when it is judged. */
  private static final double STRICTNESS = 10;

  /** So many times the scatter of chance a pair must explain. */
  private static final double BEYOND_CHANCE = 2;

  private Terms() {}

  static Additive fitted(Examples examples) {
    var terms = new ArrayList<Term>();
    for (int i = 0; i < examples.columns().size(); i++)
      terms.add(new Term.Single(i, Bins.of(examples.columns().get(i), FINE, RAREST)));
    var alone = Fitting.of(examples, terms);
    var pairs = pairs(examples, alone);
    if (pairs.isEmpty()) return alone;
    terms.addAll(pairs);
    return Fitting.of(examples, terms);
  }

  private record Judged(double explains, Term pair) {}

  private static List<Term> pairs(Examples examples, Additive alone) {
    var coarse = examples.columns().stream().map(column -> Bins.of(column, COARSE, RARE)).toList();
    var left = new double[examples.size()];
    var weights = new double[examples.size()];
    for (int row = 0; row < left.length; row++) {
      double chance = Additive.chance(alone.odds(examples.columns(), row));
      left[row] = (examples.happened()[row] ? 1 : 0) - chance;
      weights[row] = chance * (1 - chance);
    }
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < coarse.size(); i++)
      for (int j = 0; j < i; j++) {
        var pair = Term.Both.of(examples, i, coarse.get(i), j, coarse.get(j));
        if (pair.cells() <= MOST_CELLS) judged.add(judged(examples, pair, left, weights));
      }
    return judged.stream()
        .filter(each -> each.explains() > 0)
        .sorted(Comparator.comparingDouble(Judged::explains).reversed())
        .limit(PAIRS)
        .map(Judged::pair)
        .toList();
  }

  /** By how much a pair explains more than chance would, and than its scatter some times over. */
  private static Judged judged(Examples examples, Term pair, double[] left, double[] weights) {
    var sums = new double[pair.cells()];
    var sizes = new double[pair.cells()];
    var cells = pair.cells(examples);
    for (int row = 0; row < cells.length; row++) {
      sums[cells[row]] += left[row];
      sizes[cells[row]] += weights[row];
    }
    double explains = 0;
    double variance = 0;
    for (int i = 0; i < sums.length; i++) {
      double chance = sizes[i] / (sizes[i] + STRICTNESS);
      explains += sums[i] * sums[i] / (sizes[i] + STRICTNESS) - chance;
      variance += 2 * chance * chance;
    }
    return new Judged(explains > BEYOND_CHANCE * Math.sqrt(variance) ? explains : 0, pair);
  }
}
