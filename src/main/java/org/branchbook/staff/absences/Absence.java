package org.branchbook.staff.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.staff.EmployeeId;

/**
 * Somebody is away, and who stands in for him meanwhile.
 *
 * @param from the first day away
 * @param until the last day away; before the first where he was not away at all
 * @param substitutes one or several; what he has to do is shared out among them
 * @param saidBy who entered it
 */
public record Absence(
    AbsenceId id,
    EmployeeId who,
    LocalDate from,
    LocalDate until,
    List<EmployeeId> substitutes,
    EmployeeId saidBy,
    Instant at,
    int version) {
  public Absence {
    substitutes = List.copyOf(substitutes);
    if (substitutes.contains(who)) throw new IllegalArgumentException("stands in for himself");
  }

  /** Whether he is away on that day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether he is back by that day. */
  public boolean over(LocalDate day) {
    return day.isAfter(until);
  }

  /** The same with another last day. */
  public Absence until(LocalDate last) {
    return new Absence(id, who, from, last, substitutes, saidBy, at, version);
  }
}
