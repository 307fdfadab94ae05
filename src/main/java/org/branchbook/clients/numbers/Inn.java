package org.branchbook.clients.numbers;

/** The Russian taxpayer's number (ИНН): ten digits of an organisation, twelve of a person. */
public final class Inn {
  private Inn() {}

  /** Checks the number of an organisation. */
  public static Check ofOrganisation(String typed) {
    return check(typed, 10);
  }

  /** Checks the number of a person or sole proprietor. */
  public static Check ofPerson(String typed) {
    return check(typed, 12);
  }

  private static Check check(String typed, int length) {
    var digits = Digits.bare(typed);
    if (!Digits.only(digits)) return Check.wrong("digits", length);
    if (digits.length() < length - 1 || digits.length() > length)
      return Check.wrong("length", length, digits.length());
    var full = Digits.padded(digits, length);
    if (right(full)) return new Check.Right(full);
    return digits.length() < length
        ? Check.wrong("length", length, digits.length())
        : Check.wrong("checksum");
  }

  private static boolean right(String full) {
    if (full.length() == 10) return digit(full, 2, 4, 10, 3, 5, 9, 4, 6, 8) == Digits.at(full, 9);
    return digit(full, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) == Digits.at(full, 10)
        && digit(full, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) == Digits.at(full, 11);
  }

  private static int digit(String digits, int... weights) {
    return Digits.weighted(digits, weights) % 11 % 10;
  }
}
