package org.branchbook.plans.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.staff.EmployeeId;

/** Limits that hold for some clients or product lines, with the days from and until which. */
public interface OwnLimits {
  /** Those that hold on a day, the latest first. */
  List<OwnLimit> on(LocalDate day);

  /** Adds one that holds from a day on. */
  void add(OwnLimit limit, LocalDate from, EmployeeId by, Instant at);

  /** Lets those for the same clients or lines hold no longer from a day on. */
  void end(For of, LocalDate from);
}
