package org.branchbook.plans.deviations;

/** By what a deviation shows; the gravest first. */
public enum Sign {
  /** The fact to date is below the plan by more than the limit. */
  RED,
  /** A product was closed. */
  CLOSED,
  /** A large part of the balance has gone within a few days. */
  OUTFLOW,
  /** A loan was repaid before its time. */
  REPAID,
  /** Income has fallen against the average of three months. */
  FALL,
  /** No turnover for some time. */
  SILENT,
  /** The fact is above the plan by more than the limit: to be secured, or the plan mended. */
  OVER,
  /** Below the plan, within the limit: to be watched, no task. */
  AMBER;

  /** Whether somebody is to find out the cause. */
  public boolean asks() {
    return this != AMBER;
  }

  /** Whether it says that more has come in than was expected. */
  public boolean above() {
    return this == OVER;
  }
}
