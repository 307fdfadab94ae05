package org.branchbook.clients.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What was meant when the keyboard stood in another layout: Rjdfktyrj is Коваленко. */
public final class Layout {
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";
  private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'ґ";
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё\\";

  /** The same keys with Shift, for those that are no letters in the Latin layout. */
  private static final String SHIFTED = "{}:\"<>~|";

  private static final String UNSHIFTED = "[];',.`\\";

  private Layout() {}

  /** Other readings of what was typed, in the order in which they are worth trying. */
  public static Set<String> meant(String typed) {
    var lower = typed.toLowerCase();
    var meant = new LinkedHashSet<String>();
    boolean latin = lower.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    boolean cyrillic = lower.chars().anyMatch(c -> Fold.isCyrillic((char) c));
    if (latin && !cyrillic) {
      var unshifted = turn(lower, keys(SHIFTED, UNSHIFTED));
      meant.add(turn(unshifted, keys(LATIN, UKRAINIAN)));
      meant.add(turn(unshifted, keys(LATIN, RUSSIAN)));
    }
    if (cyrillic && !latin) {
      meant.add(turn(lower, keys(UKRAINIAN, LATIN)));
      meant.add(turn(lower, keys(RUSSIAN, LATIN)));
    }
    meant.remove(lower);
    return meant;
  }

  private static Map<Character, Character> keys(String from, String to) {
    var keys = new HashMap<Character, Character>();
    for (int i = 0; i < from.length(); i++) keys.put(from.charAt(i), to.charAt(i));
    return keys;
  }

  private static String turn(String text, Map<Character, Character> keys) {
    var turned = new StringBuilder(text.length());
    for (char c : text.toCharArray()) turned.append(keys.getOrDefault(c, c));
    return turned.toString();
  }
}
