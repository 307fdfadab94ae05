package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How likely something is with a client, and why. */
public final class Propensity {
  private final Additive model;
  private final List<String> names;

  Propensity(Additive model, List<String> names) {
    this.model = model;
    this.names = names;
  }

  /** As text, to be kept. */
  public String written() {
    return Written.of(model, names);
  }

  /** The one that {@link #written} gave. */
  public static Propensity read(String written) {
    return Written.read(written);
  }

  /**
   * What one respect, or two together, adds to the log-odds or takes from them, against the mean of
   * all clients learned from.
   */
  public record Reason(List<String> respects, double effect) {}

  /** The chance, from 0 to 1; the columns are those learned from, in their order. */
  public double chance(List<Column> columns, int row) {
    return Additive.chance(odds(columns, row));
  }

  /** The same as log-odds: {@link #base} and all reasons' effects together. */
  public double odds(List<Column> columns, int row) {
    check(columns);
    return model.odds(columns, row);
  }

  /** The log-odds of a client like the mean of all. */
  public double base() {
    return model.base();
  }

  /** Why, the weightiest first; those of no weight are left out. */
  public List<Reason> reasons(List<Column> columns, int row) {
    check(columns);
    var reasons = new ArrayList<Reason>();
    for (int t = 0; t < model.terms().size(); t++) {
      double effect = model.effect(t, columns, row);
      if (effect != 0)
        reasons.add(
            new Reason(model.terms().get(t).columns().stream().map(names::get).toList(), effect));
    }
    reasons.sort(Comparator.comparingDouble((Reason r) -> Math.abs(r.effect())).reversed());
    return reasons;
  }

  private void check(List<Column> columns) {
    for (int i = 0; i < names.size(); i++)
      if (columns.size() != names.size() || !columns.get(i).name().equals(names.get(i)))
        throw new IllegalArgumentException("learned from " + names);
  }
}
