package org.branchbook.plans.outlook;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quarter will bring by clients, managers, departments or industries.
 *
 * @param known the last month with facts; null where there are none
 * @param lines the one of whom most is expected first
 * @param total of all clients together
 */
public record QuarterOutlook(
    Quarter quarter, By by, @Nullable YearMonth known, List<Line> lines, Line total) {
  public QuarterOutlook {
    lines = List.copyOf(lines);
  }

  /** So many clients together. */
  public record Line(Whole of, int clients, Outlook outlook) {}
}
