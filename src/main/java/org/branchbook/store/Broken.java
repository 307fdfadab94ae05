package org.branchbook.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Whether a failure has left H2 unable to go on with the file that it has open. */
final class Broken {
  private Broken() {}

  static boolean by(Throwable failure) {
    if (NoSpace.in(failure)) return true;
    Throwable t = failure;
    // a chain of causes may be a ring
    for (int depth = 0; t != null && depth < 20; t = t.getCause(), depth++)
      if (t instanceof SQLException e) {
        switch (e.getErrorCode()) {
          case ErrorCode.DATABASE_IS_CLOSED,
              ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
              ErrorCode.CONNECTION_BROKEN_1,
              ErrorCode.OBJECT_CLOSED,
              ErrorCode.IO_EXCEPTION_1,
              ErrorCode.IO_EXCEPTION_2,
              ErrorCode.GENERAL_ERROR_1 -> {
            return true;
          }
          default -> {}
        }
      }
    return false;
  }
}
