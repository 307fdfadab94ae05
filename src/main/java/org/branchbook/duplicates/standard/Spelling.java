package org.branchbook.duplicates.standard;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.clients.search.Fold;

/** How words are written: one script, one case, no apostrophes, accents only where they tell. */
public final class Spelling {
  private static final String APOSTROPHES = "'’‘ʼ`´′″\"*";
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final Normalizer2 TOGETHER = Normalizer2.getNFKCInstance();
  private static final String LATIN_LIKE = "ABEKMHOPCTYXIaeopcyxi";
  private static final String CYRILLIC_LIKE = "АВЕКМНОРСТУХІаеорсухі";

  private Spelling() {}

  /**
   * The words of a text in lower case, each of one script: look-alike letters are turned to the
   * script of their word. Apostrophes join, everything else that is no letter or digit parts;
   * accents stay.
   */
  public static List<String> words(String text) {
    var parts = split(text);
    parts.replaceAll(p -> p.toLowerCase(Locale.ROOT));
    return parts;
  }

  private static List<String> split(String text) {
    var whole = plain(text) ? text : TOGETHER.normalize(text);
    var parts = new ArrayList<String>(3);
    var one = new StringBuilder();
    for (int i = 0; i <= whole.length(); i++) {
      char c = i < whole.length() ? whole.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) one.append(c);
      else if (Character.getType(c) == Character.NON_SPACING_MARK
          || APOSTROPHES.indexOf(c) >= 0 && !one.isEmpty()) continue;
      else if (!one.isEmpty()) {
        parts.add(Fold.oneScript(one.toString()));
        one.setLength(0);
      }
    }
    return parts;
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && !(c >= 'А' && c <= 'я')) return false;
    }
    return true;
  }

  /**
   * The text in Cyrillic letters if all of its letters are Latin ones that look so, else as it is:
   * for a COPOKA among Cyrillic names.
   */
  public static String cyrillicIfAlike(String text) {
    char[] turned = text.toCharArray();
    for (int i = 0; i < turned.length; i++) {
      if (!Character.isLetter(turned[i])) continue;
      int at = LATIN_LIKE.indexOf(turned[i]);
      if (at < 0) return text;
      turned[i] = CYRILLIC_LIKE.charAt(at);
    }
    return new String(turned);
  }

  /** A word without its accents, with ё as е and ґ as г: what most hands write. */
  public static String bare(String word) {
    boolean plain = true;
    for (int i = 0; plain && i < word.length(); i++) {
      char c = word.charAt(i);
      plain = c < 128 || c >= 'а' && c <= 'я' || "єіїў".indexOf(c) >= 0;
    }
    if (plain) return word;
    var out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) bare(word.charAt(i), out);
    return out.toString();
  }

  private static void bare(char c, StringBuilder out) {
    switch (c) {
      case 'й', 'ї', 'ў' -> out.append(c);
      case 'ґ' -> out.append('г');
      case 'ё' -> out.append('е');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> {
        if (c < 128 || Fold.isCyrillic(c)) out.append(c);
        else
          for (char p : APART.normalize(String.valueOf(c)).toCharArray())
            if (Character.isLetterOrDigit(p)) out.append(p);
      }
    }
  }

  /** Whether the word is written in Cyrillic letters. */
  public static boolean cyrillic(String word) {
    return !word.isEmpty() && Fold.isCyrillic(word.charAt(0));
  }
}
