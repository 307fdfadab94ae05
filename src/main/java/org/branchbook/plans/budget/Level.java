package org.branchbook.plans.budget;

/** What kind of whole is planned for. */
public enum Level {
  BRANCH,
  DEPARTMENT,
  MANAGER,
  CLIENT,
  /** A group of connected clients, known by its source. */
  CONNECTED,
  /** A saved group of clients: so mass retail is planned. */
  GROUP,
  /** An industry by its code, or the part of it that names a division. */
  INDUSTRY;

  /** Whether what is planned hangs on a client's card. */
  public boolean ofCard() {
    return this == CLIENT || this == CONNECTED;
  }
}
