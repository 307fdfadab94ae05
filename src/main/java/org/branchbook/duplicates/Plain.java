package org.branchbook.duplicates;

import java.util.Locale;
import java.util.regex.Pattern;
import org.branchbook.clients.LookAlike;
import org.branchbook.duplicates.standard.EmailForm;
import org.branchbook.duplicates.standard.PhoneForm;

/** The plain form in which a trait's value is compared. */
final class Plain {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})(?:[T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})(?:[T ].*)?");

  private Plain() {}

  static String of(Trait trait, String written) {
    return switch (trait) {
      case BIRTH_DATE -> date(written.strip());
      case SEX -> written.strip().substring(0, 1).toLowerCase(Locale.ROOT);
      case NUMBER, DOCUMENT, CORE -> LookAlike.fold(written);
      case POSTCODE -> LookAlike.fold(written);
      case PHONE -> PhoneForm.of(written, "").tail();
      case EMAIL -> EmailForm.of(written).address();
      default -> words(written);
    };
  }

  /** Eight digits, year first; impossible dates stay as they are, for half of one may be right. */
  private static String date(String written) {
    var first = YEAR_FIRST.matcher(written);
    if (first.matches()) return first.group(1) + two(first.group(2)) + two(first.group(3));
    var last = YEAR_LAST.matcher(written);
    if (last.matches()) return last.group(3) + two(last.group(2)) + two(last.group(1));
    var digits = digits(written);
    return digits.length() == 4 ? digits : "";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String digits(String text) {
    var digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++)
      if (Character.isDigit(text.charAt(i)))
        digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    return digits.toString();
  }

  /** Lower case, single spaces between runs of letters and digits; apostrophes join. */
  static String words(String written) {
    var out = new StringBuilder(written.length());
    boolean space = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (space && !out.isEmpty()) out.append(' ');
        space = false;
        out.append(Character.toLowerCase(c));
      } else if ("'’‘ʼ`´".indexOf(c) < 0) space = true;
    }
    return out.toString();
  }
}
