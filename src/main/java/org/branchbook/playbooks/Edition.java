package org.branchbook.playbooks;

import java.time.Instant;
import java.time.LocalDate;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a playbook. Once it is no draft it stays as it is: clients are led by it.
 *
 * @param playbook which one: the program's name of one that it ships, or a number
 * @param number its number among the editions of the playbook, from 1
 * @param from from when it holds; null for a draft
 * @param retired whether nobody is led by it any more who wasn't before
 * @param by who made it; null for the program
 */
public record Edition(
    EditionId id,
    String playbook,
    int number,
    @Nullable LocalDate from,
    boolean retired,
    Plan plan,
    @Nullable EmployeeId by,
    Instant at,
    int version) {
  public boolean draft() {
    return from == null;
  }

  /** The same with another plan. */
  public Edition with(Plan other, EmployeeId who, Instant when) {
    return new Edition(id, playbook, number, from, retired, other, who, when, version);
  }

  /** The same in force from a day. */
  public Edition inForce(LocalDate day, EmployeeId who, Instant when) {
    return new Edition(id, playbook, number, day, false, plan, who, when, version);
  }

  /** The same retired, or no longer so. */
  public Edition retired(boolean so) {
    return new Edition(id, playbook, number, from, so, plan, by, at, version);
  }
}
