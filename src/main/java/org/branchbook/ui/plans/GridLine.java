package org.branchbook.ui.plans;

import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.PlanRow;

/**
 * A line of the sheet as it stands on the screen.
 *
 * @param depth how many wholes stand over it
 * @param open whether its parts are shown
 */
record GridLine(PlanRow row, int depth, boolean open) {
  /** Whether it has parts that can be shown. */
  boolean whole() {
    return row.of().level() != Level.GROUP && row.of().level() != Level.CLIENT;
  }
}
