package org.branchbook.tasks;

import java.time.Instant;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it.
 *
 * @param client the main client; null for none
 * @param clientName "" for none
 * @param responsible null while a request waits
 * @param responsibleName "" while a request waits
 * @param stage how far a request has come; null for any other task
 * @param postponed how often it was put off
 * @param items lines of its checklist, of which {@code ticked} are done
 * @param returns whether it is one of a series
 * @param closing how it ended; null while it is open
 */
public record TaskRow(
    TaskId id,
    Kind kind,
    Title title,
    Priority priority,
    @Nullable ClientId client,
    String clientName,
    @Nullable EmployeeId responsible,
    String responsibleName,
    EmployeeId author,
    String authorName,
    Request.@Nullable Stage stage,
    Due due,
    int postponed,
    int items,
    int ticked,
    boolean returns,
    @Nullable Closing closing,
    int version) {
  /** Whether it should have been done by now. */
  public boolean overdue(Instant now) {
    return closing == null && due.overdue(now);
  }

  /** Its place in a list of tasks. */
  public Page.Mark mark() {
    long place = closing == null ? due.place() : -closing.at().toEpochMilli();
    return new Page.Mark(Long.toString(place), id.value());
  }
}
