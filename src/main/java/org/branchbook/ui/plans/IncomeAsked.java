package org.branchbook.ui.plans;

import java.time.YearMonth;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.Months;
import org.jspecify.annotations.Nullable;

/**
 * Of which sum somebody wants to see the clients, and then their facts.
 *
 * @param until the stretch's last month
 * @param line null for all
 * @param of of those in none where it is null; {@link Planned#BRANCH} for all clients
 */
public record IncomeAsked(
    Months.Kind stretch,
    YearMonth until,
    Holding.@Nullable Kind line,
    IncomeBy by,
    @Nullable Planned of) {
  /** That of a whole, or of all clients. */
  static IncomeAsked of(
      Planned of, Months.Kind stretch, YearMonth until, Holding.@Nullable Kind line) {
    var by =
        switch (of.level()) {
          case BRANCH, CLIENT -> IncomeBy.CLIENT;
          case DEPARTMENT -> IncomeBy.DEPARTMENT;
          case MANAGER -> IncomeBy.MANAGER;
          case INDUSTRY -> IncomeBy.INDUSTRY;
          case CONNECTED -> IncomeBy.CONNECTED;
          case GROUP -> IncomeBy.GROUP;
        };
    return new IncomeAsked(stretch, until, line, by, of);
  }
}
