package org.branchbook.plans.budget.acts;

import java.util.List;
import org.branchbook.plans.budget.PlanVersion;

/**
 * What was written into a plan.
 *
 * @param before what stood in the cells: writing it again takes all of it back
 */
public record PlanWritten(PlanVersion plan, List<PlanCell> before) {
  public PlanWritten {
    before = List.copyOf(before);
  }
}
