package org.branchbook.clients;

/** What must be respected in all dealings with a client. */
public enum State {
  ACTIVE,
  DECEASED,
  MINOR,
  INCAPACITATED,
  BANKRUPT,
  STOP_LIST;

  /** Whether no greeting, call, letter or advice may go to him. */
  public boolean silent() {
    return this == DECEASED;
  }
}
