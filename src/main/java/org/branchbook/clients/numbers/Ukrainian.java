package org.branchbook.clients.numbers;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whole Ukrainian telephone numbers, understood without the library: it takes a dozen regular
 * expressions to come to the same, and an import has hundreds of thousands of them.
 */
public final class Ukrainian {
  private static final String CODE = "+380";
  private static final int COUNTRY = 380;
  private static final int LENGTH = CODE.length() + 9;

  private Ukrainian() {}

  /** Whether it is +380 and nine more digits, of which the first is no prefix to be dropped. */
  public static boolean whole(String typed) {
    if (typed.length() != LENGTH || !typed.startsWith(CODE) || typed.charAt(CODE.length()) == '0')
      return false;
    for (int i = CODE.length(); i < LENGTH; i++)
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') return false;
    return true;
  }

  /** The number; null where it is written in another way, or another country's. */
  static @Nullable PhoneNumber number(String typed) {
    if (!whole(typed)) return null;
    return new PhoneNumber()
        .setCountryCode(COUNTRY)
        .setNationalNumber(Long.parseLong(typed.substring(CODE.length())));
  }
}
