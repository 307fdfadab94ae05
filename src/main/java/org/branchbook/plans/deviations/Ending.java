package org.branchbook.plans.deviations;

/** How a deviation has ended. */
public enum Ending {
  /** The fact is back inside the corridor. */
  RETURNED,
  /** A change of the plan that was approved covers it. */
  PLAN_CHANGED,
  /** The client is recorded as lost. */
  LOST,
  /** It goes on with that of the card into which this one was merged. */
  JOINED
}
