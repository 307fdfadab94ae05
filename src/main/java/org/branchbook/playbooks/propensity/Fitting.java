package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the effects of all cells of all terms at once: a logistic regression in which every term is
 * held back by a strictness of its own. How strictly is learned too: from how much the term's
 * effects vary beyond chance (Fellner and Schall's iteration; Wood and Fasiolo 2017), so that a
 * term without any bearing comes to nothing.
 */
final class Fitting {
  private static final int ROUNDS = 14;
  private static final double FIRST_STRICTNESS = 5;
  private static final double LEAST_STRICTNESS = 0.05;
  private static final double MOST_STRICTNESS = 1e4;

  /** Effects of neighbours are held together, and all of them hardly at all. */
  private static final double HARDLY = 1e-3;

  /** Keeps a step of Newton's finite where all is sure. */
  private static final double LEAST_WEIGHT = 1e-6;

  private final List<Term> terms;
  private final List<int[]> cells = new ArrayList<>();
  private final boolean[] happened;
  private final int[] from;
  private final int size;
  private final double[] strictness;
  private double[] effects;

  private Fitting(Examples examples, List<Term> terms) {
    this.terms = terms;
    happened = examples.happened();
    from = new int[terms.size()];
    int next = 1;
    for (int t = 0; t < terms.size(); t++) {
      from[t] = next;
      next += terms.get(t).cells();
      cells.add(terms.get(t).cells(examples));
    }
    size = next;
    strictness = new double[terms.size()];
    Arrays.fill(strictness, FIRST_STRICTNESS);
    effects = new double[size];
    double share = (examples.times() + 0.5) / (examples.size() + 1);
    effects[0] = Math.log(share / (1 - share));
  }

  /** The additive model of these terms. */
  static Additive of(Examples examples, List<Term> terms) {
    var fitting = new Fitting(examples, terms);
    for (int round = 0; round < ROUNDS; round++) {
      var factor = fitting.step();
      if (round < ROUNDS - 2) fitting.learnStrictness(factor);
    }
    return fitting.additive();
  }

  /** One step of Newton's. */
  private Triangle step() {
    var matrix = new Triangle(size);
    var slope = new double[size];
    var at = new int[terms.size() + 1];
    for (int row = 0; row < happened.length; row++) {
      int active = 1;
      double odds = effects[0];
      for (int t = 0; t < from.length; t++) {
        int cell = cells.get(t)[row];
        if (cell < 0) continue;
        at[active] = from[t] + cell;
        odds += effects[at[active++]];
      }
      double chance = Additive.chance(odds);
      double weight = Math.max(LEAST_WEIGHT, chance * (1 - chance));
      double off = (happened[row] ? 1 : 0) - chance;
      for (int i = 0; i < active; i++) {
        slope[at[i]] += off;
        var line = matrix.rows[at[i]];
        for (int j = i; j < active; j++) line[at[j]] += weight;
      }
    }
    hold(matrix, slope);
    matrix.factorise();
    var step = matrix.solve(slope);
    for (int i = 0; i < size; i++) effects[i] += step[i];
    return matrix;
  }

  private void hold(Triangle matrix, double[] slope) {
    matrix.rows[0][0] += LEAST_WEIGHT;
    for (int t = 0; t < from.length; t++) {
      boolean ordered = terms.get(t).ordered();
      for (int i = from[t]; i < end(t); i++) {
        double held = strictness[t] * (ordered && i > from[t] ? HARDLY : 1);
        matrix.rows[i][i] += held;
        slope[i] -= held * effects[i];
        if (!ordered || i <= from[t] || i + 1 == end(t)) continue;
        double apart = strictness[t] * (effects[i + 1] - effects[i]);
        matrix.rows[i][i] += strictness[t];
        matrix.rows[i + 1][i + 1] += strictness[t];
        matrix.rows[i][i + 1] -= strictness[t];
        slope[i] += apart;
        slope[i + 1] -= apart;
      }
    }
  }

  private int end(int term) {
    return from[term] + terms.get(term).cells();
  }

  /** The more a term's effects vary, beyond what is uncertain of them, the less strictly. */
  private void learnStrictness(Triangle factor) {
    var inverse = factor.inverse();
    for (int t = 0; t < from.length; t++) {
      boolean ordered = terms.get(t).ordered();
      double varies = 0;
      double uncertain = 0;
      for (int i = from[t]; i < end(t); i++) {
        double held = ordered && i > from[t] ? HARDLY : 1;
        varies += held * effects[i] * effects[i];
        uncertain += held * inverse.square(i, i);
        if (!ordered || i <= from[t] || i + 1 == end(t)) continue;
        double apart = effects[i + 1] - effects[i];
        varies += apart * apart;
        uncertain +=
            inverse.square(i, i) + inverse.square(i + 1, i + 1) - 2 * inverse.square(i, i + 1);
      }
      int free = terms.get(t).cells() - (ordered ? 1 : 0);
      double learned = Math.max(LEAST_WEIGHT, free - strictness[t] * uncertain) / varies;
      strictness[t] = Math.clamp(learned, LEAST_STRICTNESS, MOST_STRICTNESS);
    }
  }

  /** Every term's effects around their mean over the examples, which goes into the base. */
  private Additive additive() {
    double base = effects[0];
    var centred = new ArrayList<double[]>();
    for (int t = 0; t < from.length; t++) {
      var own = Arrays.copyOfRange(effects, from[t], end(t));
      double sum = 0;
      for (int cell : cells.get(t)) sum += cell < 0 ? 0 : own[cell];
      double mean = sum / happened.length;
      for (int i = 0; i < own.length; i++) own[i] -= mean;
      base += mean;
      centred.add(own);
    }
    return new Additive(base, terms, centred);
  }
}
