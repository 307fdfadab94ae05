package org.branchbook.plans.forecast;

/** A way of forecasting. */
interface Method {
  /** What is expected in so many next steps. */
  double[] ahead(History past, int steps);
}
