package org.branchbook.playbooks.propensity;

import java.util.List;

/**
 * Log-odds that are the sum of a base and an effect a term.
 *
 * @param effects of the cells of each term, 0 being the mean of all examples
 */
record Additive(double base, List<Term> terms, List<double[]> effects) {
  double odds(List<Column> columns, int row) {
    double odds = base;
    for (int t = 0; t < terms.size(); t++) odds += effect(t, columns, row);
    return odds;
  }

  double effect(int term, List<Column> columns, int row) {
    int cell = terms.get(term).cell(columns, row);
    return cell < 0 ? 0 : effects.get(term)[cell];
  }

  /** The same with all log-odds so many times as large, and so much more. */
  Additive scaled(double times, double more) {
    var scaled =
        effects.stream()
            .map(
                own -> {
                  var larger = own.clone();
                  for (int i = 0; i < larger.length; i++) larger[i] *= times;
                  return larger;
                })
            .toList();
    return new Additive(base * times + more, terms, scaled);
  }

  static double chance(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
