package org.branchbook.playbooks;

/** What begins a playbook. */
public enum Beginning {
  /** Somebody chose to. */
  PERSON,
  /** Another room of the program did: for a deviation, a client who is leaving … */
  PROGRAM,
  /** Somebody became a client. */
  NEW_CLIENT,
  /** A prospect became a client. */
  BECAME_CLIENT,
  /** A key person was asked for an introduction, and that is done. */
  INTRODUCED,
  /** A client was marked a VIP. */
  VIP,
  /** His birthday comes in so many working days. */
  BIRTHDAY,
  /** A deposit of his ends in so many working days. */
  MATURITY,
  /** Nobody had a contact with him for so many days. */
  SILENCE;

  /** Whether the program looks for it at night. */
  public boolean watched() {
    return this != PERSON && this != PROGRAM;
  }

  /** Whether a number of days belongs to it. */
  public boolean timed() {
    return this == BIRTHDAY || this == MATURITY || this == SILENCE;
  }
}
