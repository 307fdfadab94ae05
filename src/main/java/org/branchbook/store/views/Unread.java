package org.branchbook.store.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A view can't be read further. */
final class Unread extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  Unread(SQLException why) {
    super(new IOException(why.getMessage(), why));
  }
}
