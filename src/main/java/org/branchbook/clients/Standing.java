package org.branchbook.clients;

/** How far someone is a client. */
public enum Standing {
  PROSPECT,
  CLIENT,
  FORMER
}
