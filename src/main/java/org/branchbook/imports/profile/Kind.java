package org.branchbook.imports.profile;

import java.util.List;

/** What a row is made into, in the order in which records need one another. */
public enum Kind {
  CLIENT,
  LINK,
  HOLDING,
  CONTACT,
  /** What clients bring in, month by month: no record of its own, kept by {@code FactRows}. */
  FACT,
  /** What the core banking system tells day by day: likewise. */
  DAILY,
  /** What is planned for a year: likewise, and kept as a draft. */
  PLAN,
  /** Organisations that a register tells of: kept beside the clients, and no import. */
  KNOWN;

  /** The kinds of which every row is a record. */
  public static final List<Kind> RECORDS = List.of(CLIENT, LINK, HOLDING, CONTACT);

  /** What files of imports are about. */
  public static final List<Kind> IMPORTED =
      List.of(CLIENT, LINK, HOLDING, CONTACT, FACT, DAILY, PLAN);
}
