package org.branchbook.duplicates.standard;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * A word by its sounds, the same in every script and romanisation: Ющенко, Юшчанка but for its
 * vowels, Yushchenko, Iushchenko, Juschtschenko are iuSenko. Small Latin letters are themselves; Z
 * is ж, S ш and щ, C ч, c ц, h х (г, ґ and a Latin h are g, for Ukrainian documents write г so).
 */
public final class Skeleton {
  private static final String CYRILLIC = "абвгґдеєёжзиіїыйјклмнопрстуўфхцчшщьъэ";
  private static final String SOUNDS = "abvggdeeeZziiiiiiklmnoprstuvfhcCSS--e";
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

  /** Made when it is first asked for, which takes a quarter of a second and may never happen. */
  private static final class OtherScripts {
    private static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private Skeleton() {}

  /** The skeleton of one word as {@link Spelling#words} gives it. */
  public static String of(String word) {
    if (!Spelling.cyrillic(word)) return read(LatinSounds.first(latin(word)), word);
    char[] out = new char[word.length() * 2];
    return new String(out, 0, together(out, cyrillic(word, out)));
  }

  /**
   * Another skeleton of a word whose letters are read in two ways: ch as ч and as х, ou as оу and
   * as у; "" where there is only one.
   */
  public static String second(String word) {
    if (Spelling.cyrillic(word)) return "";
    var second = LatinSounds.second(latin(word));
    return second == null ? "" : read(second, word);
  }

  private static String read(LatinSounds sounds, String word) {
    char[] out = new char[word.length() * 8];
    return new String(out, 0, together(out, sounds.read(out)));
  }

  private static int cyrillic(String word, char[] out) {
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = CYRILLIC.indexOf(c);
      if (at >= 0) {
        char sound = SOUNDS.charAt(at);
        if (c == 'ч' && n > 0 && out[n - 1] == 'S') continue; // шч is щ
        if (sound != '-') out[n++] = sound;
      } else if (c == 'ю' || c == 'я') {
        out[n++] = 'i';
        out[n++] = c == 'ю' ? 'u' : 'a';
      } else out[n++] = c;
    }
    return n;
  }

  /** Latin letters without accents; those that tell a sound become the letters of that sound. */
  private static String latin(String word) {
    boolean ascii = true;
    for (int i = 0; ascii && i < word.length(); i++) ascii = word.charAt(i) < 128;
    if (ascii) return word;
    var out = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'š', 'ś', 'ş', 'ș' -> out.append("sh");
        case 'ŝ' -> out.append("shch");
        case 'û' -> out.append("iu");
        case 'â' -> out.append(scholarly(word) ? "ia" : "a");
        case 'ž', 'ź', 'ż' -> out.append("zh");
        case 'č', 'ć', 'ç' -> out.append("ch");
        case 'ŭ' -> out.append('v');
        case 'ł' -> out.append('l');
        case 'ö', 'ø' -> out.append('o');
        case 'đ', 'ð' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("e");
        case 'œ' -> out.append("e");
        case 'þ' -> out.append("th");
        case 'ñ' -> out.append('n');
        default -> {
          if (c < 128) out.append(c);
          else if (c < 'ɐ' || c >= 'Ḁ' && c <= 'ỿ')
            for (char p : APART.normalize(String.valueOf(c)).toCharArray()) {
              if (p < 128 && Character.isLetterOrDigit(p)) out.append(p);
            }
          else
            out.append(
                OtherScripts.LATIN.transliterate(String.valueOf(c)).replaceAll("[^A-Za-z0-9]", ""));
        }
      }
    }
    return out.toString();
  }

  /** Whether a word is romanised letter by letter, with one accented letter for each. (ISO 9.) */
  private static boolean scholarly(String word) {
    for (int i = 0; i < word.length(); i++)
      if ("žčšŝûìïèê".indexOf(word.charAt(i)) >= 0) return true;
    return false;
  }

  /** What is written in several ways between sounds, in one; the length that is left. */
  private static int together(char[] s, int length) {
    int n = 0;
    for (int i = 0; i < length; i++) {
      char c = s[i];
      char last = n > 0 ? s[n - 1] : ' ';
      if (c == last && !Character.isDigit(c)) continue;
      if (c == 'u' && (last == 'a' || last == 'e' || last == 'o')) c = 'v';
      if ((c == 'e' || c == 'o') && last == 'i') {
        // є, йо, ьо, ё: ie, ye, je, io, yo, jo
        n--;
        last = n > 0 ? s[n - 1] : ' ';
        c = 'e';
      }
      if (c == 'o' && hush(last)) c = 'e';
      if ((c == 'a' || c == 'u') && last == 'i' && n > 1 && hush(s[n - 2])) n--;
      if (n > 0 && (c == 'e' || c == 'i')) soften(s, n);
      if (joined(last, c)) {
        s[n - 1] = c == 's' ? 'c' : last == 's' ? 'S' : c;
        continue;
      }
      last = n > 0 ? s[n - 1] : ' ';
      if (c == 'z' && last == 'd') {
        // дз before a soft vowel is Belarusian for д
        if (i + 1 < length && (s[i + 1] == 'e' || s[i + 1] == 'i')) continue;
      }
      if (c != last || Character.isDigit(c)) s[n++] = c;
    }
    return n;
  }

  /** ц before a soft vowel is Belarusian for т: Цімафей, Арцём. */
  private static void soften(char[] s, int n) {
    if (s[n - 1] == 'c') s[n - 1] = 't';
  }

  /** тч, тц, тс and сч, which romanisations don't tell from ч, ц and щ. */
  private static boolean joined(char last, char c) {
    return last == 't' && (c == 'C' || c == 'c' || c == 's') || last == 's' && c == 'C';
  }

  private static boolean hush(char c) {
    return c == 'S' || c == 'C' || c == 'Z';
  }
}
