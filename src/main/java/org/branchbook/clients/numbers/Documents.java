package org.branchbook.clients.numbers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.LookAlike;

/**
 * Series and numbers of identity documents. There are more kinds of them than any list knows, so an
 * unusual one raises a doubt and is never refused.
 */
public final class Documents {
  private static final Map<String, String> USUAL =
      Map.of(
          "PASSPORT UA", "[A-Z]{2}\\d{6}|\\d{9}",
          "ID_CARD UA", "\\d{9}",
          "RESIDENCE_PERMIT UA", "[A-Z]{2}\\d{6}|\\d{9}",
          "PASSPORT BY", "[A-Z]{2}\\d{7}",
          "ID_CARD BY", "[A-Z]{2}\\d{7}",
          "PASSPORT RU", "\\d{10}|\\d{9}");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0№]");

  private Documents() {}

  /** Checks series and number together against what is usual for this kind and country. */
  public static Check check(Identifier.Kind kind, String country, String series, String number) {
    var normal = normal(number);
    if (normal.isEmpty()) return Check.wrong("empty");
    var usual = USUAL.get(kind + " " + country);
    if (usual == null) return new Check.Right(normal);
    // a letter that looks like no Latin one still is a letter of the series
    var folded = LookAlike.fold(series + number).replaceAll("[^A-Z0-9]", "X");
    return folded.matches(usual) ? new Check.Right(normal) : Check.doubtful(normal, "document");
  }

  /** Upper case, without spaces, as series and numbers are kept. */
  public static String normal(String typed) {
    return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
