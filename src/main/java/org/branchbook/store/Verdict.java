package org.branchbook.store;

import java.io.EOFException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a database's error means to the one who opens a store. */
final class Verdict {
  private static final Logger LOG = LoggerFactory.getLogger(Verdict.class);

  private Verdict() {}

  /** The verdict on an error; one that is not foreseen goes into the log. */
  static Opened.Failed on(StoreUrl url, SQLException e) {
    var known = url.kind() == StoreUrl.Kind.POSTGRESQL ? postgresql(url, e) : h2(url, e);
    if (known instanceof Opened.Broken) LOG.error("cannot open {}", url, e);
    else LOG.info("cannot open {}: {}", url, known.getClass().getSimpleName());
    return known;
  }

  /** Our own, for a server that keeps what it is told in memory only. */
  static final String UNFORCED = "BB001";

  private static Opened.Failed h2(StoreUrl url, SQLException e) {
    if (UNFORCED.equals(e.getSQLState())) return new Opened.Unforced(url);
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE ->
          new Opened.InUse(url);
      case ErrorCode.DATABASE_NOT_FOUND_1,
          ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
          ErrorCode.REMOTE_DATABASE_NOT_FOUND_1 ->
          new Opened.Missing(url);
      case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.WRONG_PASSWORD_FORMAT ->
          new Opened.WrongPassword(url);
      case ErrorCode.CONNECTION_BROKEN_1 -> new Opened.Unreachable(url);
      case ErrorCode.ADMIN_RIGHTS_REQUIRED,
          ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.FILE_CREATION_FAILED_1 ->
          new Opened.NotAllowed(url);
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1,
          // made without our way of writing names: H2 doesn't understand its own list of tables
          ErrorCode.SCHEMA_NOT_FOUND_1 ->
          new Opened.NotAStore(url);
      // too short for the two blocks with which H2's files begin
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
          endsEarly(e) ? new Opened.NotAStore(url) : broken(url, e);
      default -> broken(url, e);
    };
  }

  private static Opened.Failed broken(StoreUrl url, SQLException e) {
    return new Opened.Broken(url, "H2-" + e.getErrorCode());
  }

  private static boolean endsEarly(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause())
      if (cause instanceof EOFException) return true;
    return false;
  }

  private static Opened.Failed postgresql(StoreUrl url, SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return switch (state) {
      case "3D000" -> new Opened.Missing(url);
      case "28P01", "28000" -> new Opened.WrongPassword(url);
      case "42501", "25006" -> new Opened.NotAllowed(url);
      // too many connections, starting up or shutting down: it is there but does not let us in
      case "53300", "57P03", "57P01" -> new Opened.Unreachable(url);
      default ->
          state.startsWith("08")
              ? new Opened.Unreachable(url)
              : new Opened.Broken(url, "PG-" + state);
    };
  }
}
