package org.branchbook.plans.deviations;

/** Why a client's income deviates, as his manager found out. (Rules of the trade.) */
public enum Cause {
  PRICE,
  COMPETITOR,
  SEASON,
  STAFF,
  PROCESS,
  CLOSED_BUSINESS,
  OTHER_BANK,
  LINKED_CLIENT,
  PLAN_ERROR,
  /** Said in words. */
  OTHER
}
