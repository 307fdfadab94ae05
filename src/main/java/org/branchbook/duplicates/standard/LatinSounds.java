package org.branchbook.duplicates.standard;

import org.jspecify.annotations.Nullable;

/**
 * Reads a word in Latin letters without accents into sounds. The letters of English, of the
 * scholarly, official and passport romanisations, and of Polish and German are understood; where
 * they contradict one another the word itself tells which is meant.
 */
final class LatinSounds {
  private static final String[] SLAVIC = {
    "ov", "ova", "owa", "ow", "ev", "eva", "ewa", "ew", "iv", "enko", "enka", "yuk", "juk", "iuk",
    "chuk", "uk", "skij", "skyj", "sky", "ski", "skyi", "skii", "skiy", "ska", "skaya", "skaia",
    "kan", "cka", "ckij", "ckyj", "aj"
  };

  private final String word;

  /** Read as a French hand writes: ch is ш, ou is у, tch is ч, j is ж. */
  private final boolean french;

  /** Read as a Polish, German or scholarly hand writes: ch and x are х. */
  private final boolean eastern;

  /** A bare h is х, as many write it, not г, as Ukrainian documents do. */
  private final boolean breathed;

  private char[] out = {};
  private int n;
  private int at;

  private LatinSounds(String word, boolean french, boolean eastern, boolean breathed) {
    this.word = word;
    this.french = french;
    this.eastern = eastern;
    this.breathed = breathed;
  }

  /** As the word is most likely meant. */
  static LatinSounds first(String word) {
    boolean french = word.contains("chtch") || word.contains("tch") && word.contains("ou");
    boolean eastern = word.contains("cz") || word.contains("sz") || word.contains("tsch");
    return new LatinSounds(word, french, eastern && !french, false);
  }

  /** As the word may be meant otherwise; null where there is no other way. */
  static @Nullable LatinSounds second(String word) {
    var first = first(word);
    if (!first.french && (word.contains("ou") || word.contains("tch")))
      return new LatinSounds(word, true, false, false);
    if (bareH(word)) return new LatinSounds(word, first.french, first.eastern, true);
    boolean ch = word.contains("ch") || word.indexOf('x') >= 0;
    return ch && !first.eastern ? new LatinSounds(word, false, true, false) : null;
  }

  /** Whether an h stands by itself, not in kh, sh, ch … */
  private static boolean bareH(String word) {
    for (int i = word.indexOf('h'); i >= 0; i = word.indexOf('h', i + 1))
      if (i == 0 || "kscztpgh".indexOf(word.charAt(i - 1)) < 0) return true;
    return false;
  }

  /** Writes the sounds and says how many they are. */
  int read(char[] to) {
    out = to;
    n = 0;
    for (at = 0; at < word.length(); ) sound(word.charAt(at));
    if (n > 2 && out[n - 1] == 'f' && out[n - 2] == 'f') {
      // Romanoff
      n--;
      out[n - 1] = 'v';
    }
    return n;
  }

  private void sound(char c) {
    switch (c) {
      case 's' -> s();
      case 'c' -> c();
      case 't' -> t();
      case 'k' -> put(next('h') ? 'h' : 'k', next('h') || next('k') ? 2 : 1);
      case 'z' -> put(next('h') ? 'Z' : 'z', next('h') ? 2 : 1);
      case 'g' -> put('g', next('h') || french && next('u') && soft(at + 2) ? 2 : 1);
      case 'p' -> put(next('h') ? 'f' : 'p', next('h') ? 2 : 1);
      case 'q' -> {
        put('k', 1);
        if (at < word.length() && word.charAt(at) == 'u') put('v', 1);
      }
      case 'x' -> {
        if (eastern) put('h', 1);
        else {
          put('k', 0);
          put('s', 1);
        }
      }
      case 'h' -> put(breathed ? 'h' : 'g', 1);
      case 'w' -> put('v', 1);
      case 'y' -> put('i', 1);
      case 'j' -> put(french ? 'Z' : 'i', 1);
      case 'o' -> o();
      default -> put(c, 1);
    }
  }

  /** shch, sch + ch, stch, szcz, sz, sch, sh. */
  private void s() {
    if (starts("schtsch")) put('S', 7);
    else if (starts("shtsh")) put('S', 5);
    else if (starts("shch") || starts("stch") || starts("szcz")) put('S', 4);
    else if (starts("sch") || starts("shh")) put('S', 3);
    else if (starts("sh") || starts("sz") && !starts("szh")) put('S', 2);
    else put('s', 1);
  }

  private void c() {
    if (starts("chtch")) put('S', 5);
    else if (starts("ch")) {
      // Christine, Chloe
      boolean hard = at == 0 && (starts("chr") || starts("chl"));
      put(french ? 'S' : hard || eastern ? 'h' : 'C', 2);
    } else if (starts("cz")) put('C', 2);
    else if (starts("ck")) put('k', 2);
    else if (next('j')
        || starts("ccj")
        || slavic()
        || at > 0 && at + 1 == word.length() && word.charAt(at - 1) == 'e') put('c', 1);
    else put(soft(at + 1) ? 's' : 'k', 1);
  }

  private void t() {
    if (starts("tsch")) put('C', 4);
    else if (starts("tch")) put('C', 3);
    else if (starts("tsh")) put('C', 3);
    else if (starts("ts") || starts("tz")) put('c', 2);
    else put('t', next('h') ? 2 : 1);
  }

  private void o() {
    if (french && next('u')) put('u', 2);
    else put('o', 1);
  }

  /** Whether a bare c is ц: the scholarly romanisation of a Slavic family name. */
  private boolean slavic() {
    if (word.length() < 5) return false;
    boolean soft = soft(at + 1);
    for (var ending : SLAVIC)
      if (word.endsWith(ending) && (ending.length() > 2 || !soft)) return true;
    return word.endsWith("ov") || word.endsWith("ev");
  }

  private boolean soft(int i) {
    return i < word.length() && "eiyj".indexOf(word.charAt(i)) >= 0;
  }

  private boolean starts(String letters) {
    return word.startsWith(letters, at);
  }

  private boolean next(char c) {
    return at + 1 < word.length() && word.charAt(at + 1) == c;
  }

  private void put(char sound, int letters) {
    out[n++] = sound;
    at += letters;
  }
}
