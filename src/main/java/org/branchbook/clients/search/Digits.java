package org.branchbook.clients.search;

import java.util.Collection;
import java.util.function.LongPredicate;

/**
 * Runs of digits. A run begins with three digits, by which it is found; the next five, to the base
 * of eleven (0 stands for none), stand with the client in one number.
 *
 * <p>Only every second digit begins a run that is kept, which halves their number; digits that are
 * met from an odd place on are found by their second digit and then looked at.
 */
public final class Digits {
  /** Fewer digits than this say too little. */
  public static final int LEAST = 4;

  /** How many digits a run keeps. */
  static final int RUN = 8;

  /** The digits that begin a run: the last three of the least typed. */
  private static final int BEGINNING = LEAST - 1;

  private static final int BASE = 11;
  private static final int REST_BITS = 18;

  /**
   * A run of digits of a client.
   *
   * @param beginning its first three digits
   * @param number the client's number and the digits behind
   */
  public record Run(String beginning, long number) {}

  private Digits() {}

  /** The digits in a text. */
  public static String in(String text) {
    var digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') digits.append(c);
    }
    return digits.toString();
  }

  /** Adds the runs of a number of a client. */
  static void runs(String number, long client, Collection<Run> to) {
    var digits = in(number);
    if (digits.length() < LEAST) return;
    for (int i = 0; i + BEGINNING <= digits.length(); i += 2)
      to.add(new Run(beginning(digits.substring(i)), client << REST_BITS | rest(digits, i)));
  }

  /** Where the runs that begin with these digits, three or more, are to be found. */
  public static String beginning(String digits) {
    return digits.substring(0, BEGINNING);
  }

  /** Which runs of those that begin alike hold all of these digits. */
  public static LongPredicate holding(String digits) {
    long step = 1;
    for (int i = Math.min(RUN, digits.length()); i < RUN; i++) step *= BASE;
    long from = rest(digits, 0);
    long until = from + step;
    return number -> {
      long rest = number & (1L << REST_BITS) - 1;
      return rest >= from && rest < until;
    };
  }

  /** Whether a run tells all of these digits: longer ones are kept in part. */
  public static boolean whole(String digits) {
    return digits.length() <= RUN;
  }

  /** Whose a run is. */
  public static long client(long number) {
    return number >>> REST_BITS;
  }

  private static long rest(String digits, int at) {
    long rest = 0;
    for (int i = at + BEGINNING; i < at + RUN; i++)
      rest = rest * BASE + (i < digits.length() ? digits.charAt(i) - '0' + 1 : 0);
    return rest;
  }
}
