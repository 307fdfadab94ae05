package org.branchbook.plans.industries.known;

import java.time.Instant;
import java.time.LocalDate;
import org.branchbook.staff.EmployeeId;

/**
 * A file of a register that was loaded.
 *
 * @param source whose register it is, as the bank calls it
 * @param asOf the day on which it was so
 * @param rows how many organisations it has
 */
public record RegisterLoad(
    long id, EmployeeId by, Instant at, String source, LocalDate asOf, int rows) {
  /** So long may a source's name be. */
  public static final int LONGEST_SOURCE = 120;
}
