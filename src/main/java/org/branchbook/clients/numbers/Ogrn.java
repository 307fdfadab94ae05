package org.branchbook.clients.numbers;

/**
 * The number in Russia's register of organisations (ОГРН, 13 digits) or of sole proprietors
 * (ОГРНИП, 15).
 */
public final class Ogrn {
  private Ogrn() {}

  /** Checks the number by its last digit. */
  public static Check check(String typed) {
    var digits = Digits.bare(typed);
    if (!Digits.only(digits)) return Check.wrong("digits", 13);
    if (digits.length() != 13 && digits.length() != 15)
      return Check.wrong("length", 13, digits.length());
    int last = digits.length() - 1;
    long body = Long.parseLong(digits.substring(0, last));
    return body % (last - 1) % 10 == Digits.at(digits, last)
        ? new Check.Right(digits)
        : Check.wrong("checksum");
  }
}
