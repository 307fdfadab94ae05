package org.branchbook.clients;

/** A way to reach a client. */
public enum Channel {
  CALL,
  MEETING,
  EMAIL,
  MESSENGER,
  SMS,
  LETTER
}
