package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** What clients brought in during the last twelve whole months, for all lines of a day at once. */
public interface Stakes {
  /** A year before this month. */
  int MONTHS = 12;

  /** In hundredths, of those of whom the asker may know it and anything is known. */
  Map<ClientId, Long> income(Asker asker, Collection<ClientId> clients, LocalDate today);

  /** By the monthly facts. */
  static Stakes by(Facts facts) {
    return (asker, clients, today) ->
        clients.isEmpty() || !asker.may(Privilege.INCOME_SEE)
            ? Map.of()
            : facts.income(
                clients,
                YearMonth.from(today).minusMonths(MONTHS),
                YearMonth.from(today).minusMonths(1),
                asker.scope(Privilege.INCOME_SEE));
  }
}
