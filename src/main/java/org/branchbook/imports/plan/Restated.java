package org.branchbook.imports.plan;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What is said anew of a closed month.
 *
 * @param facts how many
 * @param before the income of these facts until now, in hundredths of the bank's currency
 * @param after their income from then on
 */
public record Restated(YearMonth month, int facts, long before, long after) {
  /** One sum a month, the earliest first. */
  public static List<Restated> byMonth(Collection<Restated> all) {
    var months = new TreeMap<YearMonth, Restated>();
    for (var one : all) months.merge(one.month, one, Restated::plus);
    return List.copyOf(months.values());
  }

  private Restated plus(Restated other) {
    return new Restated(month, facts + other.facts, before + other.before, after + other.after);
  }
}
