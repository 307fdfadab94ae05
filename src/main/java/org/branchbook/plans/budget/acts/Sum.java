package org.branchbook.plans.budget.acts;

import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.Twelve;
import org.jspecify.annotations.Nullable;

/** Adds up what is planned for one, or what was brought in by it. */
final class Sum {
  private final long[] months = new long[Twelve.MONTHS];
  private boolean any;
  private int byHand;

  void add(PlanLine line) {
    add(line.months().toArray());
    byHand |= line.byHand();
  }

  void add(long[] other) {
    any = true;
    for (int m = 0; m < months.length; m++) months[m] += other[m];
  }

  int byHand() {
    return byHand;
  }

  Twelve months() {
    return Twelve.of(months);
  }

  /** The sum; null where nothing was added. */
  static @Nullable Twelve of(@Nullable Sum sum) {
    return sum == null || !sum.any ? null : sum.months();
  }
}
