package org.branchbook.plans.industries;

import java.util.Optional;

/**
 * The sections of the classification of economic activities. They are bounded by divisions that
 * NACE Rev. 2 (КВЕД-2010, ОКЭД) and NACE 2.1 have in common, so that clients of both stand together
 * while codes change over; only the letters differ. (Rules of the trade, "Calendars, codes".)
 */
public enum Section {
  AGRICULTURE(1, 3, "A", "A"),
  MINING(5, 9, "B", "B"),
  MANUFACTURING(10, 33, "C", "C"),
  ENERGY(35, 35, "D", "D"),
  WATER(36, 39, "E", "E"),
  CONSTRUCTION(41, 43, "F", "F"),
  TRADE(45, 47, "G", "G"),
  TRANSPORT(49, 53, "H", "H"),
  HOSPITALITY(55, 56, "I", "I"),
  /** One section of Rev. 2; 2.1 parts media (J) from telecommunication and computing (K). */
  INFORMATION(58, 63, "J", "J, K"),
  FINANCE(64, 66, "K", "L"),
  REAL_ESTATE(68, 68, "L", "M"),
  PROFESSIONAL(69, 75, "M", "N"),
  ADMINISTRATIVE(77, 82, "N", "O"),
  GOVERNMENT(84, 84, "O", "P"),
  EDUCATION(85, 85, "P", "Q"),
  HEALTH(86, 88, "Q", "R"),
  ARTS(90, 93, "R", "S"),
  OTHER_SERVICES(94, 96, "S", "T"),
  HOUSEHOLDS(97, 98, "T", "U"),
  INTERNATIONAL(99, 99, "U", "V");

  private final int first;
  private final int last;
  private final String letter;
  private final String later;

  Section(int first, int last, String letter, String later) {
    this.first = first;
    this.last = last;
    this.letter = letter;
    this.later = later;
  }

  /** The section of a division; empty for a number that no division has. */
  public static Optional<Section> of(int division) {
    for (var section : values())
      if (section.first <= division && division <= section.last) return Optional.of(section);
    return Optional.empty();
  }

  /** Its first division. */
  public int first() {
    return first;
  }

  /** Its last division. */
  public int last() {
    return last;
  }

  /**
   * Its letter.
   *
   * @param later in NACE 2.1 instead of Rev. 2
   */
  public String letter(boolean later) {
    return later ? this.later : letter;
  }
}
