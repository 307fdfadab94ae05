package org.branchbook.ui.contacts;

import java.time.LocalDate;

/** How far back the contact log goes. */
enum Span {
  TODAY,
  WEEK,
  MONTH,
  QUARTER;

  /** Its first day. */
  LocalDate from(LocalDate today) {
    return switch (this) {
      case TODAY -> today;
      case WEEK -> today.minusDays(6);
      case MONTH -> today.minusMonths(1).plusDays(1);
      case QUARTER -> today.minusMonths(3).plusDays(1);
    };
  }
}
