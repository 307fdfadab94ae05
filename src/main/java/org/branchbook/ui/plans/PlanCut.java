package org.branchbook.ui.plans;

/** Along which wholes a plan is looked at. */
enum PlanCut {
  /** The branch, its departments and managers, and the groups in their care. */
  UNITS,
  INDUSTRIES,
  /** The whole branch by product lines. */
  LINES,
  /** Saved groups, and groups of connected clients. */
  GROUPS
}
