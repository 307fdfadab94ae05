package org.branchbook.io.passwords;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The key that opens a store when every password is forgotten: seven groups of four signs, 130 bits
 * by chance and two signs by which mistyping shows. No sign is mistaken for another, and Cyrillic
 * letters that look like Latin ones count as those.
 */
final class RecoveryKey {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHANCE = 26;
  private static final int GROUP = 4;
  private static final String CYRILLIC = "АВЕКМНОРСТХІУЗБ";
  private static final String LIKE = "ABEKMH0PCTX1Y36";

  private RecoveryKey() {}

  static String make(SecureRandom random) {
    var signs = new StringBuilder();
    for (int i = 0; i < CHANCE; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    signs.append(check(signs));
    for (int i = signs.length() - GROUP; i > 0; i -= GROUP) signs.insert(i, '-');
    return signs.toString();
  }

  /** What was typed, as it was made, but for its hyphens; empty where it is mistyped. */
  static Optional<String> read(String typed) {
    var signs = new StringBuilder();
    for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isWhitespace(c) || c == '-' || c == '–' || c == '—') continue;
      int cyrillic = CYRILLIC.indexOf(c);
      char sign = cyrillic >= 0 ? LIKE.charAt(cyrillic) : c;
      if (sign == 'O') sign = '0';
      if (sign == 'I' || sign == 'L') sign = '1';
      if (SIGNS.indexOf(sign) < 0) return Optional.empty();
      signs.append(sign);
    }
    if (signs.length() != CHANCE + 2) return Optional.empty();
    var chance = signs.substring(0, CHANCE);
    return check(chance).equals(signs.substring(CHANCE))
        ? Optional.of(signs.toString())
        : Optional.empty();
  }

  /** Two signs that differ wherever one sign differs or two neighbours are exchanged. */
  private static String check(CharSequence signs) {
    int sum = 1;
    for (int i = 0; i < signs.length(); i++)
      sum = (sum * 33 + SIGNS.indexOf(signs.charAt(i))) % 1021;
    return "" + SIGNS.charAt(sum / 32) + SIGNS.charAt(sum % 32);
  }
}
