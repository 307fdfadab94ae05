package org.branchbook.playbooks.propensity;

import java.util.List;

/** How well a part of the examples is predicted from the others, by each model. */
public final class Unseen {
  private Unseen() {}

  /** The program's model, its chances not set right: their order alone counts. */
  public static Judgement ours(Examples examples, Folds folds, int fold) {
    var model = Learning.raw(examples.only(folds.outside(fold)));
    return judged(examples, folds, fold, model::chance);
  }

  public static Judgement plain(Examples examples, Folds folds, int fold) {
    var model = new PlainRegression(examples.only(folds.outside(fold)));
    return judged(examples, folds, fold, model::chance);
  }

  private static Judgement judged(Examples examples, Folds folds, int fold, Chances chances) {
    var rows = folds.in(fold);
    var given = new double[rows.length];
    var happened = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      given[i] = chances.of(examples.columns(), rows[i]);
      happened[i] = examples.happened()[rows[i]];
    }
    return Judgement.of(given, happened);
  }

  private interface Chances {
    double of(List<Column> columns, int row);
  }
}
