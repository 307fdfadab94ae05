package org.branchbook.duplicates.score;

/** How far two words lie apart in typing errors. */
final class Spelling {
  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * Letters wrong, left out, added, or two neighbours in each other's place; more than most where
   * there are more.
   */
  static int errors(String a, String b, int most) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > most) return most + 1;
    int from = 0;
    while (from < n && from < m && a.charAt(from) == b.charAt(from)) from++;
    while (n > from && m > from && a.charAt(n - 1) == b.charAt(m - 1)) {
      n--;
      m--;
    }
    n -= from;
    m -= from;
    if (n == 0 || m == 0) return Math.max(n, m);
    if (n > LONGEST || m > LONGEST) return most + 1;
    if (most == 1) {
      if (n == 1 && m == 1) return 1;
      return n == 2 && m == 2 && swapped(a, b, from) ? 1 : 2;
    }
    return table(a, b, from, n, m, most);
  }

  private static boolean swapped(String a, String b, int at) {
    return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
  }

  private static int table(String a, String b, int from, int n, int m, int most) {
    var before = new int[m + 1];
    var last = new int[m + 1];
    var now = new int[m + 1];
    for (int j = 0; j <= m; j++) last[j] = j;
    for (int i = 1; i <= n; i++) {
      now[0] = i;
      int least = i;
      char c = a.charAt(from + i - 1);
      for (int j = 1; j <= m; j++) {
        char d = b.charAt(from + j - 1);
        int cost = last[j - 1] + (c == d ? 0 : 1);
        cost = Math.min(cost, Math.min(last[j], now[j - 1]) + 1);
        if (i > 1 && j > 1 && c == b.charAt(from + j - 2) && a.charAt(from + i - 2) == d)
          cost = Math.min(cost, before[j - 2] + 1);
        now[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      var free = before;
      before = last;
      last = now;
      now = free;
    }
    return Math.min(last[m], most + 1);
  }

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

  /** Jaro and Winkler's likeness, 0 to 1: letters in common in about the same places. */
  static double likeness(String a, String b) {
    int n = Math.min(a.length(), LONGEST);
    int m = Math.min(b.length(), LONGEST);
    if (n == 0 || m == 0) return 0;
    int window = Math.max(0, Math.max(n, m) / 2 - 1);
    long ofA = 0;
    long ofB = 0;
    int common = 0;
    for (int i = 0; i < n; i++) {
      char c = a.charAt(i);
      int to = Math.min(m - 1, i + window);
      for (int j = Math.max(0, i - window); j <= to; j++)
        if ((ofB >>> j & 1) == 0 && b.charAt(j) == c) {
          ofA |= 1L << i;
          ofB |= 1L << j;
          common++;
          break;
        }
    }
    if (common == 0) return 0;
    int out = 0;
    for (int i = 0, j = 0; i < n; i++)
      if ((ofA >>> i & 1) == 1) {
        while ((ofB >>> j & 1) == 0) j++;
        if (a.charAt(i) != b.charAt(j++)) out++;
      }
    double share = common;
    double jaro = (share / n + share / m + (share - out / 2.0) / share) / 3;
    int same = 0;
    while (same < 4 && same < n && same < m && a.charAt(same) == b.charAt(same)) same++;
    return jaro + same * 0.1 * (1 - jaro);
  }
}
