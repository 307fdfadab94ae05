package org.branchbook.store;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Whether something failed because others were writing the same rows for too long. */
final class LockWait {
  /** As PostgreSQL calls a wait that is over, and two that wait for one another. */
  private static final Set<String> STATES = Set.of("55P03", "40P01");

  private static final Set<Integer> CODES =
      Set.of(ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1);

  private LockWait() {}

  /** Whether it did; nothing of the unit of work was kept then. */
  static boolean is(Throwable failure) {
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++)
      if (t instanceof SQLException e
          && (STATES.contains(String.valueOf(e.getSQLState())) || CODES.contains(e.getErrorCode())))
        return true;
    return false;
  }
}
