package org.branchbook.clients.numbers;

import java.util.regex.Pattern;

/** Digits with weights: the sums that check digits are made of. */
final class Digits {
  // made once: an import asks of millions of cells
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f\\-–—/.]");

  private Digits() {}

  /** What was typed without spaces, hyphens, slashes and dots. */
  static String bare(String typed) {
    return BETWEEN.matcher(typed).replaceAll("");
  }

  static boolean only(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  /** The sum of the first digits, each times its weight. */
  static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += at(digits, i) * weights[i];
    return sum;
  }

  /** The check digit of machine-readable documents: weights 7-3-1, letters from A = 10 on. */
  static int sevenThreeOne(String characters) {
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < characters.length(); i++)
      sum += Character.digit(characters.charAt(i), 36) * weights[i % 3];
    return sum % 10;
  }

  /** The number with the leading zeros that a spreadsheet dropped. */
  static String padded(String digits, int length) {
    return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
  }
}
