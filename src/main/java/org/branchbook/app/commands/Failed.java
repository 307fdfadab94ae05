package org.branchbook.app.commands;

import org.branchbook.base.Text;

/** Ends a command early, with what to say and how to exit. */
final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final transient Text why;

  Failed(ExitCode code, Text why) {
    super(why.key(), null, false, false);
    this.code = code;
    this.why = why;
  }

  ExitCode code() {
    return code;
  }

  Text why() {
    return why;
  }
}
