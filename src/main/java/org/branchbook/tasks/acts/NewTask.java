package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.List;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.calendar.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * A task that is to be given.
 *
 * @param id drawn before, so that giving it again does nothing
 * @param responsible who is to do it
 * @param remind when he is reminded; null for never
 * @param returns how it returns; null for once
 */
public record NewTask(
    TaskId id,
    Subject subject,
    EmployeeId responsible,
    Due due,
    @Nullable Instant remind,
    @Nullable Recurrence returns,
    List<Item> checklist) {
  public NewTask {
    checklist = List.copyOf(checklist);
  }

  /** Once, without a reminder or a checklist. */
  public static NewTask of(TaskId id, Subject subject, EmployeeId responsible, Due due) {
    return new NewTask(id, subject, responsible, due, null, null, List.of());
  }
}
