package org.branchbook.reports.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** A day book of somebody who has only just come. */
public class NothingWritten implements Daybook {
  @Override
  public List<Lasted> lasted(EmployeeId author, int most) {
    return List.of();
  }

  @Override
  public List<Unlogged> unlogged(EmployeeId who, Instant since, int most, Scope scope) {
    return List.of();
  }

  @Override
  public List<Birthday> birthdays(
      EmployeeId responsible, LocalDate first, LocalDate last, int most, Scope scope) {
    return List.of();
  }
}
