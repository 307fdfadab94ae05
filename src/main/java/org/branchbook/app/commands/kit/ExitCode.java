package org.branchbook.app.commands.kit;

/** How a command ended, for scripts: the table that every {@code --help} ends with. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** Something unforeseen; the log has it. */
  UNFORESEEN(1),
  /** The command line is wrong. */
  USAGE(2),
  /** The data store cannot be opened. */
  STORE(3),
  /** Not signed in. */
  SIGN_IN(4),
  /** Signed in, but not allowed to do this. */
  NOT_ALLOWED(5),
  /** Understood, but it cannot be done as things are. */
  NOT_DONE(6),
  /** Done in part: something was left out and told. */
  IN_PART(7),
  /** The store has faults. */
  FAULTS(8),
  /** Stopped by the user. */
  STOPPED(9);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }
}
