package org.branchbook.duplicates.standard;

/**
 * Reads a word in Latin letters without accents into sounds. The letters of English, of the
 * scholarly, official and passport romanisations, and of Polish and German are understood; where
 * they contradict one another the word itself tells which is meant.
 */
final class LatinSounds {
  private static final String[] SLAVIC = {
    "ov", "ova", "ev", "eva", "iv", "enko", "enka", "yuk", "juk", "chuk", "uk", "skij", "skyj",
    "sky", "ski", "skyi", "skii", "skiy", "ska", "skaya", "skaia", "in", "ina"
  };

  private final String word;

  /** A French hand: ch is ш, ou is у, tch is ч. */
  private final boolean french;

  private char[] out = {};
  private int n;
  private int at;

  LatinSounds(String word) {
    this.word = word;
    french = word.contains("tch") && !word.contains("tsch");
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
      case 'g' ->
          put('g', next('h') || next('u') && soft(at + 2) && at + 2 < word.length() ? 2 : 1);
      case 'p' -> put(next('h') ? 'f' : 'p', next('h') ? 2 : 1);
      case 'q' -> {
        put('k', 1);
        if (at < word.length() && word.charAt(at) == 'u') put('v', 1);
      }
      case 'x' -> {
        put('k', 0);
        put('s', 1);
      }
      case 'h' -> put('g', 1);
      case 'w' -> put('v', 1);
      case 'y', 'j' -> put('i', 1);
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
    else if (starts("sh") || starts("sz")) put('S', 2);
    else put('s', 1);
  }

  private void c() {
    if (starts("chtch")) put('S', 5);
    else if (starts("ch")) {
      boolean hard = at + 2 < word.length() && "rlmntvw".indexOf(word.charAt(at + 2)) >= 0;
      put(french ? 'S' : hard ? 'h' : 'C', 2);
    } else if (starts("cz")) put('C', 2);
    else if (starts("ck")) put('k', 2);
    else if (slavic() || at > 0 && at + 1 == word.length() && word.charAt(at - 1) == 'e')
      put('c', 1);
    else put(soft(at + 1) ? 's' : 'k', 1);
  }

  private void t() {
    if (starts("tsch")) put('C', 4);
    else if (starts("tch")) put('C', 3);
    else if (starts("tsh")) put('C', 3);
    else if (starts("ts") || starts("tz")) put('c', 2);
    else put('t', next('h') ? 2 : 1);
  }

  /** ou before a consonant within the word is French for у; at its end it is Belarusian for оў. */
  private void o() {
    boolean one = next('u') && at + 3 < word.length() && word.length() > 4 && !vowel(at + 2);
    if (one || french && next('u')) put('u', 2);
    else put('o', 1);
  }

  /** Whether a bare c is ц: the scholarly romanisation of a Slavic family name. */
  private boolean slavic() {
    if (word.length() < 5) return false;
    for (var ending : SLAVIC)
      if (word.endsWith(ending) && ending.length() > (soft(at + 1) ? 1 : 2)) return true;
    return word.endsWith("ov") || word.endsWith("ev");
  }

  private boolean soft(int i) {
    return i < word.length() && "eiyj".indexOf(word.charAt(i)) >= 0;
  }

  private boolean vowel(int i) {
    return "aeiouyj".indexOf(word.charAt(i)) >= 0;
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
