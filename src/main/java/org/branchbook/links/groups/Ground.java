package org.branchbook.links.groups;

/** What makes somebody a member of a group of connected clients. */
public enum Ground {
  /** The group is his: he controls, or others depend on him, and neither holds of him. */
  SOURCE,
  /** More than half of the votes, held directly and by those under control. */
  VOTES,
  /** The right to appoint or remove the majority of the board. */
  BOARD,
  /** Dominant influence by contract. */
  INFLUENCE,
  /** So much of the yearly receipts comes from one party. */
  RECEIPTS,
  /** So much of the yearly expenditure goes to one party. */
  EXPENDITURE,
  /** A guarantee that would break the guarantor if it were called. */
  GUARANTEE,
  /** A significant part of the output goes to one buyer who is hard to replace. */
  BUYER,
  /** One provider of funds who is hard to replace. */
  FUNDING,
  /** Loans are repaid out of one source. */
  REPAYMENT;

  /** Whether it is control, and not dependence. */
  public boolean control() {
    return this == VOTES || this == BOARD || this == INFLUENCE;
  }
}
