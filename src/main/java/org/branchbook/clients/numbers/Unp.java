package org.branchbook.clients.numbers;

import org.branchbook.clients.LookAlike;

/**
 * The payer's number in Belarus (УНП): nine digits, or two letters and seven digits for a person.
 */
public final class Unp {
  private static final String REGIONS = "ABCEHKM";
  private static final String SECOND_LETTERS = "ABCEHKMOPT";
  private static final int[] WEIGHTS = {29, 23, 19, 17, 13, 7, 5, 3};

  private Unp() {}

  /** Checks the number; the word УНП before it is left out. */
  public static Check check(String typed) {
    var number = LookAlike.fold(typed.replaceFirst("(?iU)^\\s*(унп|unp)", ""));
    if (number.length() != 9) return Check.wrong("length", 9, number.length());
    if (!number.matches("\\d{9}|[" + REGIONS + "][" + SECOND_LETTERS + "]\\d{7}"))
      return Check.wrong("unp");
    int remainder = sum(number) % 11;
    return remainder < 10 && remainder == Digits.at(number, 8)
        ? new Check.Right(number)
        : Check.wrong("checksum");
  }

  /** Whether the number is a person's: it begins with letters. */
  public static boolean ofPerson(String typed) {
    return check(typed) instanceof Check.Right(var number) && Character.isLetter(number.charAt(0));
  }

  private static int sum(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * value(number, i);
    return sum;
  }

  /** Letters count from A = 10, but the second of them by its place among those allowed. */
  private static int value(String number, int index) {
    char c = number.charAt(index);
    if (Character.isDigit(c)) return c - '0';
    return index == 1 ? SECOND_LETTERS.indexOf(c) : Character.digit(c, 36);
  }
}
