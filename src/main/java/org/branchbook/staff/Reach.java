package org.branchbook.staff;

/** How far a privilege reaches, from nothing to the whole bank; the wider of two roles holds. */
public enum Reach {
  NONE,
  OWN,
  DEPARTMENT,
  ALL
}
