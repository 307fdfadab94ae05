package org.branchbook.duplicates.standard;

/**
 * How alike two short texts are, letter by letter. Nothing is allocated for texts of up to 64
 * characters but a few longs on the stack.
 */
public final class Strings {
  private static final int PREFIX = 4;
  private static final float PREFIX_WEIGHT = 0.1f;

  private Strings() {}

  /**
   * Jaro–Winkler similarity from 0 to 1; letters beyond the 64th don't count. (Source: Winkler
   * 1990.)
   */
  public static float jaroWinkler(CharSequence a, CharSequence b) {
    // which letters meet depends on who looks: the same one always does
    boolean turn =
        a.length() > b.length() || a.length() == b.length() && CharSequence.compare(a, b) > 0;
    return turn ? jaroWinklerFrom(b, a) : jaroWinklerFrom(a, b);
  }

  private static float jaroWinklerFrom(CharSequence a, CharSequence b) {
    int la = Math.min(64, a.length());
    int lb = Math.min(64, b.length());
    if (la == 0 || lb == 0) return la == lb ? 1 : 0;
    int window = Math.max(0, Math.max(la, lb) / 2 - 1);
    long usedA = 0;
    long usedB = 0;
    int common = 0;
    for (int i = 0; i < la; i++) {
      char c = a.charAt(i);
      int to = Math.min(lb - 1, i + window);
      for (int j = Math.max(0, i - window); j <= to; j++)
        if ((usedB >>> j & 1) == 0 && b.charAt(j) == c) {
          usedA |= 1L << i;
          usedB |= 1L << j;
          common++;
          break;
        }
    }
    if (common == 0) return 0;
    int turned = 0;
    long restB = usedB;
    for (long restA = usedA; restA != 0; restA &= restA - 1) {
      if (a.charAt(Long.numberOfTrailingZeros(restA))
          != b.charAt(Long.numberOfTrailingZeros(restB))) turned++;
      restB &= restB - 1;
    }
    float jaro = ((float) common / la + (float) common / lb + (common - turned / 2f) / common) / 3;
    int prefix = 0;
    int most = Math.min(PREFIX, Math.min(la, lb));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) prefix++;
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  /**
   * How many slips of the hand (a letter more, less, another, or two neighbours turned round) lie
   * between two texts, counted up to a bound.
   *
   * @return the number, or {@code most + 1} where it is greater than {@code most}
   */
  public static int slips(CharSequence a, CharSequence b, int most) {
    if (Math.abs(a.length() - b.length()) > most) return most + 1;
    int from = 0;
    int la = a.length();
    int lb = b.length();
    while (la > 0 && lb > 0 && a.charAt(la - 1) == b.charAt(lb - 1)) {
      la--;
      lb--;
    }
    while (from < la && from < lb && a.charAt(from) == b.charAt(from)) from++;
    la -= from;
    lb -= from;
    if (la == 0 || lb == 0) return Math.min(most + 1, Math.max(la, lb));
    if (most == 0) return 1;
    if (la == 1 && lb == 1) return 1;
    if (la > 64) return Math.min(most + 1, table(a, b, from, la, lb));
    return Math.min(most + 1, bits(a, b, from, la, lb));
  }

  /** Bit-parallel restricted Damerau–Levenshtein distance. (Source: Hyyrö 2003.) */
  private static int bits(CharSequence a, CharSequence b, int from, int la, int lb) {
    long plus = -1L;
    long minus = 0;
    long diagonal = 0;
    long before = 0;
    long last = 1L << (la - 1);
    int distance = la;
    for (int j = 0; j < lb; j++) {
      char c = b.charAt(from + j);
      long equal = 0;
      for (int i = 0; i < la; i++) if (a.charAt(from + i) == c) equal |= 1L << i;
      long turned = ((~diagonal & equal) << 1) & before;
      diagonal = ((((equal & plus) + plus) ^ plus) | equal | minus) | turned;
      long up = minus | ~(diagonal | plus);
      long down = diagonal & plus;
      if ((up & last) != 0) distance++;
      if ((down & last) != 0) distance--;
      up = (up << 1) | 1;
      plus = (down << 1) | ~(diagonal | up);
      minus = diagonal & up;
      before = equal;
    }
    return distance;
  }

  private static int table(CharSequence a, CharSequence b, int from, int la, int lb) {
    int[] before = new int[lb + 1];
    int[] last = new int[lb + 1];
    int[] now = new int[lb + 1];
    for (int j = 0; j <= lb; j++) last[j] = j;
    for (int i = 1; i <= la; i++) {
      now[0] = i;
      char c = a.charAt(from + i - 1);
      for (int j = 1; j <= lb; j++) {
        char d = b.charAt(from + j - 1);
        int cost = last[j - 1] + (c == d ? 0 : 1);
        cost = Math.min(cost, Math.min(last[j], now[j - 1]) + 1);
        if (i > 1 && j > 1 && c == b.charAt(from + j - 2) && a.charAt(from + i - 2) == d)
          cost = Math.min(cost, before[j - 2] + 1);
        now[j] = cost;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[lb];
  }
}
