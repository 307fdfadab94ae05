package org.branchbook.duplicates.score;

/** What two words have in common at most, before they are compared letter by letter. */
final class Spelling {
  private static final int COUNTED = 15;
  private static final long LOW = 0x0f0f0f0f0f0f0f0fL;
  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

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

  /**
   * Whether two words of one length have more than two signs that the other lacks, so that more
   * than two are wrong in them.
   */
  static boolean unlike(long a, long b) {
    if (a == 0 || b == 0) return false;
    // sixteen counts of four bits as twice eight of eight bits, all taken from one another at once
    long evenA = a & LOW;
    long evenB = b & LOW;
    long oddA = a >>> 4 & LOW;
    long oddB = b >>> 4 & LOW;
    if (sum(evenA + oddA) != sum(evenB + oddB)) return false;
    return sum(more(evenA, evenB) + more(oddA, oddB)) > 2;
  }

  /** By how much each count of the first is more. */
  private static long more(long a, long b) {
    long difference = (a | HIGH) - b;
    return difference & ((difference & HIGH) >>> 7) * 0x7f;
  }

  private static int sum(long counts) {
    return (int) (counts * ONES >>> 56);
  }
}
