package org.branchbook.plans.deviations;

import java.time.YearMonth;
import java.util.List;
import org.branchbook.clients.Holding;
import org.branchbook.staff.Scope;

/** What clients were to bring in and have brought in by months, summed up over their products. */
public interface MonthSums {
  /** How many facts the store holds of each month from one to another, the earliest first. */
  long[] facts(YearMonth first, YearMonth last);

  /**
   * Shows the months of the scope's clients, in the order of their numbers. So many clients at a
   * time are in memory, however many there are.
   *
   * @param lines of which the sums are asked for apart from the others, too
   */
  void each(Scope scope, YearMonth first, YearMonth last, List<Holding.Kind> lines, Seeing seeing);

  /** What sees clients' months. */
  interface Seeing {
    /** One client's, to be looked at until this returns. */
    void see(ClientMonths months);
  }
}
