package org.branchbook.clients;

/**
 * Somebody's industries, "62.01" in КВЕД-2010 (NACE Rev. 2) say. (Rules of the trade, "Calendars,
 * codes".)
 *
 * @param code the main one that he is registered in
 * @param classification the version of all these codes
 * @param actual the one that he really works in; "" where that is the registered one
 * @param others in which he is registered besides, as written; "" for none
 */
public record Industry(String code, String classification, String actual, String others) {
  public Industry {
    if (code.isBlank()) throw new IllegalArgumentException("an industry has a code");
  }

  /** One that he is registered in and works in. */
  public Industry(String code, String classification) {
    this(code, classification, "", "");
  }
}
