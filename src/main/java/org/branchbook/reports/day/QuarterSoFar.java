package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.KeptProspects;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;

/**
 * How a quarter's plan is fulfilled.
 *
 * @param outlook what came and what is still expected
 * @param plan in hundredths of the bank's currency, above zero
 */
public record QuarterSoFar(Quarter quarter, Outlook outlook, long plan) {
  private static final double HUNDRED = 100;

  /** What of the plan has come so far, in percent. */
  public long come() {
    return Math.round(HUNDRED * outlook.facts() / plan);
  }

  /** What of it is expected by the quarter's end. */
  public long expected() {
    return Math.round(HUNDRED * outlook.expected() / plan);
  }

  /** How it is told to who asks in the morning. */
  public interface Told {
    /** Of the quarter of a day; empty where nothing is planned or counted, or not for him. */
    Optional<QuarterSoFar> of(Asker asker, LocalDate today);

    /** By what the night has counted of all clients: to those who see the income of all. */
    static Told by(KeptProspects kept) {
      return (asker, today) -> {
        var scope = asker.scope(Privilege.INCOME_SEE);
        if (scope.reach() != Reach.ALL || !scope.vips()) return Optional.empty();
        return kept.last(Quarter.of(YearMonth.from(today)), By.DEPARTMENT)
            .flatMap(
                told -> {
                  var plan = told.total().plan();
                  return plan == null || plan <= 0
                      ? Optional.empty()
                      : Optional.of(new QuarterSoFar(told.quarter(), told.total().outlook(), plan));
                });
      };
    }
  }
}
