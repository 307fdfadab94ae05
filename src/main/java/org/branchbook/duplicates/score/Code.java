package org.branchbook.duplicates.score;

/**
 * Short texts of Latin letters and digits, as postcodes are, compared as numbers: a sign has eight
 * bits, the first the lowest.
 */
final class Code {
  private static final int SIGN = 8;
  private static final int ONE = (1 << SIGN) - 1;
  private static final int MOST = Long.SIZE / SIGN;

  private Code() {}

  /** A text as a number; 0 where it is too long or has other signs. */
  static long of(String text) {
    if (text.length() > MOST) return 0;
    long packed = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char sign = text.charAt(i);
      if (sign == 0 || sign > ONE) return 0;
      packed = packed << SIGN | sign;
    }
    return packed;
  }

  private static int length(long code) {
    return MOST - Long.numberOfLeadingZeros(code) / SIGN;
  }

  /** With how many signs two that aren't the same begin alike. */
  static int beginning(long a, long b) {
    return Long.numberOfTrailingZeros(a ^ b) / SIGN;
  }

  /**
   * Whether of two that aren't the same one sign is another, too many or left out, or two stand in
   * each other's place.
   */
  static boolean isOneSlipOff(long a, long b) {
    int longer = length(a) - length(b);
    if (longer < -1 || longer > 1) return false;
    int from = beginning(a, b) * SIGN;
    long restOfA = a >>> from;
    long restOfB = b >>> from;
    if (longer > 0) return restOfA >>> SIGN == restOfB;
    if (longer < 0) return restOfB >>> SIGN == restOfA;
    long afterA = restOfA >>> SIGN;
    long afterB = restOfB >>> SIGN;
    if (afterA == afterB) return true;
    return (restOfA & ONE) == (afterB & ONE)
        && (afterA & ONE) == (restOfB & ONE)
        && afterA >>> SIGN == afterB >>> SIGN;
  }
}
