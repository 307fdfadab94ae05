package org.branchbook.staff;

/** How far a privilege reaches, from nothing to the whole bank; the wider of two roles holds. */
public enum Reach {
  NONE,
  OWN,
  /** His own and those of the colleagues in his teams, whatever their departments. */
  TEAM,
  /** His teams' too, and those of his department and all below it. */
  DEPARTMENT,
  ALL
}
