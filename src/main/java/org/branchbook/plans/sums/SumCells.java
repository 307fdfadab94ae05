package org.branchbook.plans.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Text;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.IndustryNames;
import org.jspecify.annotations.Nullable;

/** The cells of sums: whose, how much, and how much of it. */
final class SumCells {
  private SumCells() {}

  /**
   * What a whole is called.
   *
   * @param lead who leads a group of connected clients; else ""
   */
  static Cell name(Planned of, String name, String lead) {
    if (of.level() == Level.BRANCH) return new Cell.Said(Text.of("budget.branch"));
    if (of.level() == Level.INDUSTRY)
      return new Cell.Said(
          IndustryKey.of(of.code())
              .map(key -> IndustryNames.of(key, false))
              .orElseGet(() -> Text.of("budget.industry", Text.asWritten(of.code()))));
    return lead.isEmpty()
        ? new Cell.Written(name)
        : new Cell.Said(Text.of("budget.led", Text.asWritten(name), Text.asWritten(lead)));
  }

  static Cell money(long hundredths) {
    return amount(hundredths, Measure.INCOME);
  }

  static Cell amount(long value, Measure measure) {
    return new Cell.Figure(BigDecimal.valueOf(value, measure == Measure.PIECES ? 0 : 2));
  }

  static Cell percent(@Nullable Double percent) {
    return percent == null
        ? new Cell.Blank()
        : new Cell.Figure(BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP));
  }
}
