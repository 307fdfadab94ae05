package org.branchbook.clients;

/** What may happen to a product that a client holds, as the core banking system tells it. */
public enum HoldingEvent {
  OPENED,
  CLOSED,
  EARLY_REPAYMENT,
  LARGE_OUTFLOW
}
