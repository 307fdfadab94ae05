package org.branchbook.reports.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** What is written down of somebody's days. */
public interface Daybook {
  /** How long his latest contacts took, no more of them than that. */
  List<Lasted> lasted(EmployeeId author, int most);

  /** Whose cards he has opened since a moment, and had no contact with since; the latest first. */
  List<Unlogged> unlogged(EmployeeId who, Instant since, int most, Scope scope);

  /** By how much income is off what was expected, for tasks that an open deviation has given. */
  Map<TaskId, Gap> gaps(Collection<TaskId> tasks, Scope scope);

  /** What the scope's clients are short of; of one employee's, or of all where he is null. */
  Shortfall shortfall(@Nullable EmployeeId responsible, Scope scope);

  /**
   * How far income is off what was expected.
   *
   * @param amount in hundredths of the bank's currency; below zero what is missing
   * @param percent of what was expected; 0 where nothing was
   */
  record Gap(long amount, int percent) {}

  /** The birthdays of the clients for whom he is responsible, between two days, by day. */
  List<Birthday> birthdays(
      EmployeeId responsible, LocalDate first, LocalDate last, int most, Scope scope);

  /** Whether there is any client in the scope. */
  boolean anyClient(Scope scope);
}
