package org.branchbook.ui.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.reports.Period;

/** The periods that are asked for most, each by one chip. */
enum Stretch {
  THIS_MONTH,
  LAST_MONTH,
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  /** Dates of one's own. */
  OWN;

  /** The period as seen on a day; for {@link #OWN} the month. */
  Period on(LocalDate today) {
    return switch (this) {
      case THIS_MONTH, OWN -> Period.of(YearMonth.from(today));
      case LAST_MONTH -> Period.of(YearMonth.from(today).minusMonths(1));
      case THIS_QUARTER -> Period.quarter(today);
      case LAST_QUARTER -> Period.quarter(Period.quarter(today).from().minusDays(1));
      case THIS_YEAR -> Period.year(today);
    };
  }
}
