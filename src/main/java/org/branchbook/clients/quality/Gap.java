package org.branchbook.clients.quality;

import java.util.Set;

/**
 * What a card lacks or has wrong, as far as the card alone tells. Kept with the card as one bit
 * each, by its place in this list: new ones go to the end, and none is ever taken out.
 */
public enum Gap {
  /** A person without a tax or personal number, an organisation without its registration number. */
  NUMBER,
  /** A person's alone. */
  BIRTH_DATE,
  PHONE,
  EMAIL,
  ADDRESS,
  /** A person without any paper that says who he is. */
  DOCUMENT,
  /** An organisation's alone. */
  INDUSTRY,
  /** A number that cannot be right: its check digit, length or letters are wrong. */
  WRONG_NUMBER,
  /** A number that says another birth date or sex than the card. */
  MISMATCH,
  /** "Their number is wrong" was said, and nobody has settled it. */
  DISPUTED;

  /** The bit by which it is kept. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Several as they are kept. */
  public static int bits(Set<Gap> gaps) {
    int bits = 0;
    for (var gap : gaps) bits |= gap.bit();
    return bits;
  }
}
