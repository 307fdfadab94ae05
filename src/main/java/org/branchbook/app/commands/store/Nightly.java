package org.branchbook.app.commands.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.branchbook.app.commands.kit.StoreCare;
import org.branchbook.base.Progress;
import org.branchbook.staff.care.BackedUp;

/**
 * The daily backup of a store that is served: at night, when nobody works; by day only where last
 * night's is missing.
 */
final class Nightly {
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final StoreCare care;
  private final Clock clock;

  Nightly(StoreCare care, Clock clock) {
    this.care = care;
    this.clock = clock;
  }

  /** Makes it where it is time. */
  BackedUp look() {
    var today = LocalDate.now(clock);
    var kept = care.backups().kept();
    boolean missed = kept.isEmpty() || kept.getLast().day().isBefore(today.minusDays(1));
    return missed || LocalTime.now(clock).isBefore(MORNING)
        ? care.daily().run(today, Progress.unseen())
        : new BackedUp.NotDue();
  }
}
