package org.branchbook.plans.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.plans.income.Fact;
import org.branchbook.staff.Scope;

/** The loans and deposits that fix income of months to come. */
public interface Contracts {
  /**
   * Shows every fact of these months of the scope's running contracts, in no order.
   *
   * @param after only those that run beyond this day
   */
  void each(Scope scope, LocalDate after, YearMonth from, YearMonth to, Seeing seeing);

  /** What sees contracts. */
  interface Seeing {
    /** One fact; months are numbered from {@code from} on, which is 0. */
    void see(Agreed agreed, int month, Fact fact);
  }
}
