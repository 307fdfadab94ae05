package org.branchbook.clients.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Repeated;

/**
 * A word in plain Latin letters and digits, the same for every way of writing it: Коваленко,
 * КОВАЛЕНКО, Kovalenko and Ковaленко with a Latin a. What begins a word begins its folded form too,
 * so that a word is found while it is typed. It is coarse on purpose: г, ґ and h are one letter, as
 * are и, і, ї, ы, й and y, and е, є and ё.
 */
public final class Fold {
  /** The longest folded word that is kept; two longer ones with the same beginning are one. */
  public static final int LENGTH = 32;

  /** What people write for the apostrophe within a word: мар*яна, дем"яненко. */
  private static final String APOSTROPHES = "'’‘ʼ`´′″\"*";

  private static final String CYRILLIC_LIKE = "АВЕКМНОРСТУХІаеорсухікј";
  private static final String LATIN_LIKE = "ABEKMHOPCTYXIaeopcyxikj";
  private static final Map<Character, String> CYRILLIC = cyrillic();
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

  /** As many different words are remembered. */
  private static final int REPEATING = 20_000;

  private static final Repeated<String> WORDS = new Repeated<>(REPEATING, Fold::folded);

  /** Made when it is first asked for, which takes a quarter of a second and may never happen. */
  private static final class OtherScripts {
    private static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private Fold() {}

  /** The folded form of one word; "" where it has no letter or digit. */
  public static String word(String word) {
    return WORDS.of(word);
  }

  private static String folded(String word) {
    var latin = latin(oneScript(word), true);
    var out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length() && out.length() < LENGTH; i++)
      append(out, latin.charAt(i), i + 1 < latin.length() ? latin.charAt(i + 1) : ' ');
    return out.length() > LENGTH ? out.substring(0, LENGTH) : out.toString();
  }

  /** The folded words of a text, in order; apostrophes join, everything else parts. */
  public static List<String> words(String text) {
    var words = parts(text);
    words.replaceAll(Fold::word);
    words.removeIf(String::isEmpty);
    return words;
  }

  /** The words of a text as they are written, without apostrophes. */
  static List<String> parts(String text) {
    var parts = new ArrayList<String>(4);
    var one = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        one.append(c);
      } else if (!(APOSTROPHES.indexOf(c) >= 0 && !one.isEmpty() && letterAt(text, i + 1))) {
        if (!one.isEmpty()) parts.add(one.toString());
        one.setLength(0);
      }
    }
    return parts;
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether the letter is of the Cyrillic alphabet. */
  public static boolean isCyrillic(char c) {
    return c >= 'Ѐ' && c <= 'ӿ';
  }

  static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 'ɐ';
  }

  /** A word whose letters are all of one alphabet: look-alikes of the other one are turned. */
  public static String oneScript(String word) {
    int cyrillic = 0;
    int latin = 0;
    int surelyCyrillic = 0;
    int surelyLatin = 0;
    for (char c : word.toCharArray()) {
      if (isCyrillic(c)) {
        cyrillic++;
        if (CYRILLIC_LIKE.indexOf(c) < 0) surelyCyrillic++;
      } else if (isLatin(c)) {
        latin++;
        if (LATIN_LIKE.indexOf(c) < 0) surelyLatin++;
      }
    }
    if (cyrillic == 0 || latin == 0) return word;
    boolean toCyrillic =
        surelyCyrillic != surelyLatin ? surelyCyrillic > surelyLatin : cyrillic >= latin;
    return toCyrillic
        ? swap(word, LATIN_LIKE, CYRILLIC_LIKE)
        : swap(word, CYRILLIC_LIKE, LATIN_LIKE);
  }

  private static String swap(String word, String from, String to) {
    var out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) out.setCharAt(i, to.charAt(at));
    }
    return out.toString();
  }

  /** Lower-case Latin letters and digits, letter by letter. */
  private static String latin(String word, boolean first) {
    var out = new StringBuilder(word.length() + 4);
    boolean foreign = false;
    for (char raw : word.toCharArray()) {
      char c = Character.toLowerCase(raw);
      if (c < 128) {
        if (Character.isLetterOrDigit(c)) out.append(c);
      } else if (CYRILLIC.containsKey(c)) out.append(CYRILLIC.get(c));
      else foreign |= Character.isLetterOrDigit(c) && !accented(c, out);
    }
    return foreign && first ? latin(OtherScripts.LATIN.transliterate(word), false) : out.toString();
  }

  /** Writes a letter without its accents; whether that gave a letter known here. */
  private static boolean accented(char c, StringBuilder out) {
    var plain =
        switch (c) {
          case 'ł' -> "l";
          case 'ø' -> "o";
          case 'đ', 'ð' -> "d";
          case 'ı' -> "i";
          case 'ß' -> "ss";
          case 'æ' -> "ae";
          case 'œ' -> "oe";
          case 'þ' -> "t";
          default -> APART.normalize(String.valueOf(c));
        };
    boolean known = false;
    for (char p : plain.toCharArray()) {
      if (p < 128 && Character.isLetterOrDigit(p)) {
        out.append(p);
        known = true;
      } else if (CYRILLIC.containsKey(p)) {
        out.append(CYRILLIC.get(p));
        known = true;
      }
    }
    return known;
  }

  /** One Latin letter, in the one way that stands for all its ways. */
  private static void append(StringBuilder out, char c, char following) {
    char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    switch (c) {
      case 'h' -> {
        // kh, sh, ch, zh are sounds of their own; gh and th say no more than g and t
        if ("kscz".indexOf(last) >= 0) out.append('h');
        else if (last != 'g' && last != 't') out.append('g');
      }
      case 'c' -> once(out, last, following == 'h' ? 'c' : 'k');
      case 'q' -> once(out, last, 'k');
      case 'w' -> once(out, last, 'v');
      case 'y', 'j' -> once(out, last, 'i');
      case 'x' -> {
        once(out, last, 'k');
        out.append('s');
      }
      default -> {
        if (Character.isDigit(c)) out.append(c);
        else once(out, last, c);
      }
    }
  }

  /** Doubled letters count once: Геннадій and Генадій, Мария and Mariia. */
  private static void once(StringBuilder out, char last, char c) {
    if (last != c) out.append(c);
  }

  private static Map<Character, String> cyrillic() {
    var letters = "абвгґдеєёжзиіїыйјклмнопрстуўфхцчшщьъэюя’ʼ";
    var latin =
        ("a b v g g d e e e zh z i i i i i i k l m n o p r s t u u f kh ts ch sh shch - - e iu ia"
                + " - -")
            .split(" ");
    var map = new HashMap<Character, String>();
    for (int i = 0; i < letters.length(); i++)
      map.put(letters.charAt(i), latin[i].equals("-") ? "" : latin[i]);
    return Map.copyOf(map);
  }
}
