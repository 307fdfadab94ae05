package org.branchbook.ui.graph;

/** What is asked of a client's links again and again. */
public enum Asked {
  /** Who has his telephone, e-mail, address, director or account too. */
  SHARED,
  /** Who of our clients could introduce us. */
  INTRODUCERS,
  /** Who stands for his debts, and for theirs. */
  GUARANTORS,
  /** For whose debts he stands. */
  GUARANTEED,
  /** Which organisations share his director. */
  SAME_DIRECTOR,
  /** Who beside him was a client and is no longer. */
  LOST,
  /** Who beside him is no client yet. */
  PROSPECTS
}
