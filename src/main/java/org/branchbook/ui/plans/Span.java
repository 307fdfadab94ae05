package org.branchbook.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Twelve;

/**
 * The months that a column stands for.
 *
 * @param from the first, 0 being January; {@code to} doesn't count
 */
record Span(int from, int to) {
  static final Span YEAR = new Span(0, Twelve.MONTHS);
  private static final int QUARTERS = 4;

  /**
   * The columns in their order: each quarter after its months where it is opened, the year last.
   */
  static List<Span> columns(Set<Integer> opened) {
    var columns = new ArrayList<Span>();
    for (int q = 0; q < QUARTERS; q++) {
      int first = q * Twelve.OF_QUARTER;
      if (opened.contains(q))
        for (int m = first; m < first + Twelve.OF_QUARTER; m++) columns.add(new Span(m, m + 1));
      columns.add(new Span(first, first + Twelve.OF_QUARTER));
    }
    columns.add(YEAR);
    return columns;
  }

  int months() {
    return to - from;
  }

  /** Which quarter, from 0; of a month the one that it lies in. */
  int quarter() {
    return from / Twelve.OF_QUARTER;
  }

  /** A bit for each of its months. */
  int bits() {
    return (1 << to) - (1 << from);
  }

  /** What months say of it: their sum, and of balances the mean. */
  long of(Twelve months, Measure measure) {
    return measure.of(months, from, to);
  }

  /** The sum over its months of what is typed for it. */
  long sum(long typed, Measure measure) {
    return measure == Measure.VOLUME ? typed * months() : typed;
  }
}
