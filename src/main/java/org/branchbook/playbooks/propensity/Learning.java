package org.branchbook.playbooks.propensity;

import java.util.List;

/**
 * Learns propensity from examples: an additive model of every respect and a few pairs, each effect
 * shown. Its chances are set right by what it predicts of clients it has not learned from (Platt
 * 1999), which keeps it additive.
 */
public final class Learning {
  /** Of fewer clients with whom it happened, or didn't, nothing can be told (ours). */
  public static final int LEAST = 50;

  private static final int FOLDS = 5;
  private static final long SEED = 1;
  private static final int STEPS = 25;

  private Learning() {}

  /** What came of it. */
  public sealed interface Learned {
    /** Learned, and how well it predicts clients whom it hasn't learned from. */
    record Ready(Propensity propensity, Judgement judgement) implements Learned {}

    /** It happened with too few, or with nearly all: with the rarer of both so many times. */
    record TooLittle(int times, int least) implements Learned {}
  }

  /** Learns; the same examples always give the same. */
  public static Learned from(Examples examples) {
    int rarer = Math.min(examples.times(), examples.size() - examples.times());
    if (rarer < LEAST) return new Learned.TooLittle(rarer, LEAST);
    var unseen = unseen(examples);
    var platt = platt(unseen, examples.happened());
    var names = names(examples);
    var model = Terms.fitted(examples).scaled(platt[0], platt[1]);
    var chances = new double[unseen.length];
    for (int i = 0; i < chances.length; i++)
      chances[i] = Additive.chance(platt[0] * unseen[i] + platt[1]);
    return new Learned.Ready(
        new Propensity(model, names), Judgement.of(chances, examples.happened()));
  }

  /** As learned, without setting right its chances: their order is the same. */
  static Propensity raw(Examples examples) {
    return new Propensity(Terms.fitted(examples), names(examples));
  }

  private static List<String> names(Examples examples) {
    return examples.columns().stream().map(Column::name).toList();
  }

  /** The log-odds of each client as the others tell them. */
  private static double[] unseen(Examples examples) {
    var odds = new double[examples.size()];
    var folds = new Folds(examples, FOLDS, SEED);
    for (int fold = 0; fold < FOLDS; fold++) {
      var model = Terms.fitted(examples.only(folds.outside(fold)));
      for (int row : folds.in(fold)) odds[row] = model.odds(examples.columns(), row);
    }
    return odds;
  }

  /** The slope and the constant that make log-odds likeliest, by Newton's steps. */
  private static double[] platt(double[] odds, boolean[] happened) {
    double slope = 1;
    double constant = 0;
    for (int step = 0; step < STEPS; step++) {
      double a = 0;
      double b = 0;
      double aa = 1e-9;
      double ab = 0;
      double bb = 1e-9;
      for (int i = 0; i < odds.length; i++) {
        double chance = Additive.chance(slope * odds[i] + constant);
        double off = (happened[i] ? 1 : 0) - chance;
        double weight = chance * (1 - chance);
        a += off * odds[i];
        b += off;
        aa += weight * odds[i] * odds[i];
        ab += weight * odds[i];
        bb += weight;
      }
      double determinant = aa * bb - ab * ab;
      slope += (bb * a - ab * b) / determinant;
      constant += (aa * b - ab * a) / determinant;
    }
    return new double[] {Math.max(0, slope), constant};
  }
}
