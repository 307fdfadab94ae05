package org.branchbook.duplicates.score;

import org.branchbook.duplicates.standard.Strings;

/**
 * A short text of Latin letters and digits, as a postcode is, that is compared as one number.
 *
 * @param packed its signs, eight bits each and the first the lowest; 0 where it is too long or has
 *     others
 */
record Code(String text, long packed) {
  private static final int SIGN = 8;
  private static final int MOST = Long.SIZE / SIGN;

  static Code of(String text) {
    long packed = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char sign = text.charAt(i);
      if (sign == 0 || sign >= 1 << SIGN || text.length() > MOST) return new Code(text, 0);
      packed = packed << SIGN | sign;
    }
    return new Code(text, packed);
  }

  /** With how many signs both begin. */
  int beginning(Code other) {
    int shorter = Math.min(text.length(), other.text.length());
    if (packed != 0 && other.packed != 0) return Math.min(shorter, same(other));
    int same = 0;
    while (same < shorter && text.charAt(same) == other.text.charAt(same)) same++;
    return same;
  }

  private int same(Code other) {
    return Long.numberOfTrailingZeros(packed ^ other.packed) / SIGN;
  }

  /** Whether one sign is another, too many or left out, or two stand in each other's place. */
  boolean isOneSlipOff(Code other) {
    if (packed == 0 || other.packed == 0) return Strings.slips(text, other.text, 1) == 1;
    int longer = text.length() - other.text.length();
    if (longer < -1 || longer > 1 || packed == other.packed) return false;
    int from = same(other) * SIGN;
    long mine = packed >>> from;
    long others = other.packed >>> from;
    if (longer != 0) return longer > 0 ? mine >>> SIGN == others : others >>> SIGN == mine;
    long after = mine >>> SIGN;
    if (after == others >>> SIGN) return true;
    int sign = (1 << SIGN) - 1;
    return (mine & sign) == (others >>> SIGN & sign)
        && (after & sign) == (others & sign)
        && after >>> SIGN == others >>> SIGN >>> SIGN;
  }
}
