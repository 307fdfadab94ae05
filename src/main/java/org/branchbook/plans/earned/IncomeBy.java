package org.branchbook.plans.earned;

/** By what the income from clients is summed up. */
public enum IncomeBy {
  CLIENT,
  MANAGER,
  DEPARTMENT,
  INDUSTRY,
  /** Groups of connected clients; a client may be in several. */
  CONNECTED,
  /** Saved groups. */
  GROUP
}
