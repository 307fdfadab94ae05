package org.branchbook.clients;

import java.util.Locale;

/**
 * Cyrillic and Latin letters that look alike, folded into one: АВ 123456 and AB 123456 are one
 * document.
 */
public final class LookAlike {
  private static final String CYRILLIC = "АВСЕНІЇКМОРТУХЅЈ";
  private static final String LATIN = "ABCEHIIKMOPTYXSJ";

  private LookAlike() {}

  /** Upper case, look-alikes in Latin, without spaces, hyphens and the like. */
  public static String fold(String text) {
    var folded = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (!Character.isLetterOrDigit(c)) continue;
      int at = CYRILLIC.indexOf(c);
      folded.append(at < 0 ? c : LATIN.charAt(at));
    }
    return folded.toString();
  }
}
