package org.branchbook.plans.budget;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What a version plans in a measure, without the clients one by one.
 *
 * @param line one product line; null for all together
 * @param at when it was read
 * @param known how many months of the year are over, and have facts
 * @param rows the branch first, then each whole after the one in which it is counted
 */
public record PlanSheet(
    PlanVersion plan,
    Measure measure,
    Holding.@Nullable Kind line,
    Instant at,
    int known,
    List<PlanRow> rows) {
  public PlanSheet {
    rows = List.copyOf(rows);
  }

  /** The same with rows that stand beside it. */
  public PlanSheet and(List<PlanRow> beside) {
    var all = new ArrayList<>(rows);
    all.addAll(beside);
    return new PlanSheet(plan, measure, line, at, known, all);
  }
}
