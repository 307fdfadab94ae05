package org.branchbook.training.invented;

import java.util.Locale;
import java.util.Map;

/** Ukrainian letters in Latin, as passports write them, for addresses of e-mail. */
final class Roman {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "h"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ie"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "y"),
          Map.entry('і', "i"),
          Map.entry('ї', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"));

  private Roman() {}

  /** Lower case, what has no Latin letter left out. */
  static String of(String text) {
    var roman = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray())
      roman.append(LETTERS.getOrDefault(c, Character.isDigit(c) ? String.valueOf(c) : ""));
    return roman.toString();
  }
}
