package org.branchbook.reports.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** What is written down of somebody's days. */
public interface Daybook {
  /** How long his latest contacts took, no more of them than that. */
  List<Lasted> lasted(EmployeeId author, int most);

  /** Whose cards he has opened since a moment, and had no contact with since; the latest first. */
  List<Unlogged> unlogged(EmployeeId who, Instant since, int most, Scope scope);

  /** The birthdays of the clients for whom he is responsible, between two days, by day. */
  List<Birthday> birthdays(
      EmployeeId responsible, LocalDate first, LocalDate last, int most, Scope scope);
}
