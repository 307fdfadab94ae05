package org.branchbook.duplicates.standard;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.branchbook.clients.numbers.Ukrainian;

/**
 * A telephone number by its digits.
 *
 * @param digits with the country's code where it is known, without the plus
 * @param tail the last nine digits: what is the same with and without the country's code
 */
public record PhoneForm(String digits, String tail) {
  /** The digits that are compared. (Source: the rules of client identity.) */
  public static final int TAIL = 9;

  private static final int LEAST = 5;
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /** A number written in a region (ISO 3166, "" for none); both parts "" where it is none. */
  public static PhoneForm of(String written, String region) {
    var digits = digits(written);
    if (digits.length() < LEAST) return new PhoneForm("", "");
    if (Ukrainian.whole(written)) return of(digits);
    if (!region.isEmpty() || written.strip().startsWith("+")) {
      try {
        var number = LIBRARY.parse(written, region.isEmpty() ? "ZZ" : region);
        if (LIBRARY.isPossibleNumber(number))
          digits = number.getCountryCode() + LIBRARY.getNationalSignificantNumber(number);
      } catch (NumberParseException e) {
        // compared by its digits as it stands
      }
    }
    return of(digits);
  }

  private static PhoneForm of(String digits) {
    return new PhoneForm(digits, digits.substring(Math.max(0, digits.length() - TAIL)));
  }

  private static String digits(String text) {
    var digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) digits.append((char) ('0' + digit));
    }
    return digits.toString();
  }

  /** How alike two numbers are, as {@link Grade} grades it: their tails, with one slip. */
  public float likeness(PhoneForm other) {
    if (tail.isEmpty() || other.tail.isEmpty()) return Grade.UNKNOWN;
    if (tail.equals(other.tail)) return 1;
    int shorter = Math.min(tail.length(), other.tail.length());
    // a local number without the town's code
    if (shorter >= 6 && (tail.endsWith(other.tail) || other.tail.endsWith(tail))) return 0.9f;
    int slips = shorter < 7 ? 3 : Strings.slips(tail, other.tail, 2);
    return slips == 1 ? 0.87f : slips == 2 ? 0.6f : 0;
  }
}
