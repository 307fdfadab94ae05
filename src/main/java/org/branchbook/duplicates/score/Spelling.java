package org.branchbook.duplicates.score;

/** What two words have in common at most, before they are compared letter by letter. */
final class Spelling {
  private static final int COUNTED = 15;

  private Spelling() {}

  /** The letters and digits of a word as a set. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) letters |= 1L << (word.charAt(i) & 63);
    return letters;
  }

  /** No likeness of such words is more: letters that only one of them has are in common nowhere. */
  static double atMost(String a, long lettersOfA, String b, long lettersOfB) {
    double n = a.length();
    double m = b.length();
    double common =
        Math.min(
            n - Long.bitCount(lettersOfA & ~lettersOfB),
            m - Long.bitCount(lettersOfB & ~lettersOfA));
    if (common <= 0) return 0;
    double jaro = (common / n + common / m + 1) / 3;
    return a.charAt(0) == b.charAt(0) ? jaro + 0.4 * (1 - jaro) : jaro;
  }

  /** How often each of sixteen kinds of signs stands in a word; 0 for one that is too long. */
  static long counts(String word) {
    long counts = 0;
    if (word.length() <= COUNTED)
      for (int i = 0; i < word.length(); i++) counts += 1L << ((word.charAt(i) & 15) << 2);
    return counts;
  }

  /** How far two counts lie apart: a letter in another's place is two of it, one too many one. */
  static int apart(long a, long b) {
    if (a == 0 || b == 0) return 0;
    int apart = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 4)
      apart += Math.abs((int) (a >>> shift & 15) - (int) (b >>> shift & 15));
    return apart;
  }
}
