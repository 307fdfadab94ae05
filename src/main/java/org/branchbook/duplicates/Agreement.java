package org.branchbook.duplicates;

/** How far two clients agree in a trait, from saying nothing to saying most. */
public enum Agreement {
  /** Blank on either side: says nothing. */
  MISSING,
  DIFFERENT,
  /** Something in common: the year of a birth date, an initial. */
  FAINT,
  SIMILAR,
  /** One typing error, another spelling of the same. */
  CLOSE,
  EQUAL;

  private static final Agreement[] ALL = values();

  /** The number of degrees. */
  public static final int COUNT = ALL.length;

  /** The degree with this ordinal. */
  public static Agreement of(int ordinal) {
    return ALL[ordinal];
  }
}
