package org.branchbook.clients.numbers;

/** The number of an organisation in Ukraine's register (ЄДРПОУ): eight digits. */
public final class Edrpou {
  private static final int LENGTH = 8;

  /** With fewer digits it is no number that lost its leading zeros. */
  private static final int SHORTEST = 4;

  private Edrpou() {}

  /** Checks the number; leading zeros that were lost are put back. */
  public static Check check(String typed) {
    var digits = Digits.bare(typed);
    if (!Digits.only(digits)) return Check.wrong("digits", LENGTH);
    if (digits.length() > LENGTH || digits.length() < SHORTEST)
      return Check.wrong("length", LENGTH, digits.length());
    var full = Digits.padded(digits, LENGTH);
    if (!full.startsWith("0000000") && checkDigit(full) == Digits.at(full, 7))
      return new Check.Right(full);
    return digits.length() < LENGTH
        ? Check.wrong("length", LENGTH, digits.length())
        : Check.wrong("checksum");
  }

  /** The number that these seven digits make. */
  public static String of(int sevenDigits) {
    var seven = Digits.padded(Integer.toString(sevenDigits), 7);
    return seven + checkDigit(seven);
  }

  private static int checkDigit(String digits) {
    int seven = Integer.parseInt(digits.substring(0, 7));
    boolean middle = seven >= 3_000_000 && seven < 6_000_000;
    int[] weights = middle ? new int[] {7, 1, 2, 3, 4, 5, 6} : new int[] {1, 2, 3, 4, 5, 6, 7};
    int remainder = Digits.weighted(digits, weights) % 11;
    if (remainder < 10) return remainder;
    for (int i = 0; i < weights.length; i++) weights[i] += 2;
    return Digits.weighted(digits, weights) % 11 % 10;
  }
}
