package org.branchbook.ui.shell.palette;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who typed with the wrong keyboard layout. */
public final class Layouts {
  private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";
  private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'ґ";
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё\\";

  private Layouts() {}

  /** The typed text as it stands, and as the same keys give it in the other layouts. */
  public static List<String> readings(String typed) {
    var small = typed.toLowerCase(Locale.ROOT);
    var all = new LinkedHashSet<String>();
    all.add(small);
    all.add(typed(small, ENGLISH, UKRAINIAN));
    all.add(typed(small, ENGLISH, RUSSIAN));
    all.add(typed(small, UKRAINIAN, ENGLISH));
    all.add(typed(small, RUSSIAN, ENGLISH));
    return List.copyOf(all);
  }

  private static String typed(String text, String from, String to) {
    var out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int at = from.indexOf(c);
      out.append(at < 0 ? c : to.charAt(at));
    }
    return out.toString();
  }
}
