package org.branchbook.duplicates.standard;

import java.util.Locale;

/**
 * Ukrainian in Latin letters as documents write it. (Source: resolution of the Cabinet of Ministers
 * No. 55 of 27.01.2010.)
 */
public final class Romanisation {
  private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
  private static final String[] WITHIN =
      "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia".split(" ");
  private static final String[] FIRST =
      "a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch - yu ya".split(" ");
  private static final String SILENT = "ь'’ʼ‘`";

  private Romanisation() {}

  /** The official romanisation; what is no Ukrainian letter stays as it is. */
  public static String ukrainian(String text) {
    var out = new StringBuilder(text.length() + 8);
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = Character.toLowerCase(c);
      boolean silent = SILENT.indexOf(lower) >= 0;
      if (silent && within) continue;
      int at = LETTERS.indexOf(lower);
      if (at < 0) out.append(c);
      else {
        var latin = afterZ(text, i, lower) ? "gh" : (within ? WITHIN : FIRST)[at];
        out.append(c == lower ? latin : capital(latin, text, i));
      }
      within = Character.isLetter(c);
    }
    return out.toString();
  }

  /** зг is zgh, so that it isn't read as ж. */
  private static boolean afterZ(String text, int at, char lower) {
    return lower == 'г' && at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'з';
  }

  /** Щ is Shch in a name and SHCH in a word of capitals. */
  private static String capital(String latin, String text, int at) {
    if (latin.equals("-")) return "";
    boolean capitals =
        at + 1 < text.length()
            ? Character.isUpperCase(text.charAt(at + 1))
            : at > 0 && Character.isUpperCase(text.charAt(at - 1));
    return capitals
        ? latin.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }
}
