package org.branchbook.clients;

/** The client's tier by value: A top fifth, B the next three tenths, C the rest. */
public enum Tier {
  A,
  B,
  C
}
