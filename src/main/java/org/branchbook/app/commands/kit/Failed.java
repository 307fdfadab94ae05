package org.branchbook.app.commands.kit;

import org.branchbook.base.Text;

/** Ends a command early, with what to say and how to exit. */
public final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final transient Text why;

  public Failed(ExitCode code, Text why) {
    super(why.key(), null, false, false);
    this.code = code;
    this.why = why;
  }

  /** How the process exits. */
  public ExitCode code() {
    return code;
  }

  /** What to say. */
  public Text why() {
    return why;
  }
}
