package org.branchbook.staff.confirms;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for a second person, or did.
 *
 * @param until when it lapses, confirmed or not
 * @param by who answered; null while nobody has
 */
public record Confirmation(
    ConfirmationId id,
    EmployeeId asker,
    Matter matter,
    Instant asked,
    Instant until,
    State state,
    @Nullable EmployeeId by) {
  /** How far it has come. */
  public enum State {
    WAITING,
    CONFIRMED,
    REFUSED,
    /** It was confirmed, and has been done since. */
    USED
  }

  /** Whether it has lapsed by then. */
  public boolean lapsed(Instant now) {
    return !now.isBefore(until);
  }
}
