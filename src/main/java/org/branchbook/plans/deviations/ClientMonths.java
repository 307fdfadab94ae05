package org.branchbook.plans.deviations;

import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What one client was to bring in and has, in hundredths of the bank's currency. The months asked
 * for are numbered from 0; without a line all of them are meant together.
 */
public interface ClientMonths {
  ClientId client();

  Whose whose();

  /** Whether the approved plan of a month's year says anything of him, be it nothing. */
  boolean planned(Holding.@Nullable Kind line, int month);

  /** What was planned from one month to another, both included. */
  long plan(Holding.@Nullable Kind line, int from, int to);

  /** What came in from one month to another, both included. */
  long income(Holding.@Nullable Kind line, int from, int to);
}
