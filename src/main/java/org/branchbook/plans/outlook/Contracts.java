package org.branchbook.plans.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Scope;

/** What clients hold that fixes income of months to come. */
public interface Contracts {
  /**
   * Shows every fact of these months of the scope's running contracts, in no order: of loans and
   * deposits with a rate and an end, and of all that pays a fee.
   *
   * @param after only those that run beyond this day
   * @param charged the products that pay one
   */
  void each(
      Scope scope,
      LocalDate after,
      YearMonth from,
      YearMonth to,
      Set<ProductId> charged,
      Seeing seeing);

  /** What sees contracts. */
  interface Seeing {
    /** One fact; months are numbered from {@code from} on, which is 0. */
    void see(Agreed agreed, int month, Fact fact);
  }
}
