package org.branchbook.duplicates.standard;

/**
 * How far two values agree, in grades. Every comparison of this package gives a figure from 0
 * (nothing in common) to 1 (the same), {@link #UNKNOWN} where a side is blank; the figures of all
 * of them mean the same grades.
 */
public enum Grade {
  /** The same value, if in another script, case or order. */
  EQUAL,
  /** A usual way to write the same value otherwise: a short form, one slip of the hand. */
  CLOSE,
  /** May well be meant for the same. */
  SIMILAR,
  /** Something in common: the year of a date, the street. */
  FAINT,
  DIFFERENT,
  /** Blank on either side: says nothing. */
  MISSING;

  /** The figure of a comparison in which a side is blank. */
  public static final float UNKNOWN = -1;

  /** The least figure of equal values. */
  public static final float EQUAL_FROM = 0.99f;

  /** The least figure of close values. */
  public static final float CLOSE_FROM = 0.85f;

  /** The least figure of similar values. */
  public static final float SIMILAR_FROM = 0.6f;

  /** The least figure of values with something in common. */
  public static final float FAINT_FROM = 0.4f;

  /** The grade that a figure means. */
  public static Grade of(float figure) {
    if (figure < 0) return MISSING;
    if (figure >= EQUAL_FROM) return EQUAL;
    if (figure >= CLOSE_FROM) return CLOSE;
    if (figure >= SIMILAR_FROM) return SIMILAR;
    return figure >= FAINT_FROM ? FAINT : DIFFERENT;
  }
}
