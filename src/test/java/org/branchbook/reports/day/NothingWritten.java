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
  public Map<TaskId, Gap> gaps(Collection<TaskId> tasks, Scope scope) {
    return Map.of();
  }

  @Override
  public Shortfall shortfall(@Nullable EmployeeId responsible, Scope scope) {
    return Shortfall.NOTHING;
  }

  @Override
  public List<Birthday> birthdays(
      EmployeeId responsible, LocalDate first, LocalDate last, int most, Scope scope) {
    return List.of();
  }

  @Override
  public boolean anyClient(Scope scope) {
    return false;
  }
}
