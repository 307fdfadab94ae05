package org.branchbook.clients.search;

import java.util.Collection;

/**
 * Runs of digits packed with the client's number into one ordered number: eight digits to the base
 * of eleven (0 stands for none), then 35 bits of the client. All clients in whose numbers the typed
 * digits begin a run lie side by side.
 *
 * <p>Only every second digit begins a run that is kept, which halves the table; digits that are met
 * from an odd place on are found by their second digit and then looked at.
 */
public final class Digits {
  /** Fewer digits than this say too little. */
  public static final int LEAST = 4;

  /** How many digits a run keeps. */
  static final int RUN = 8;

  /** Digits left of a run that is still worth keeping: the second to last of the least typed. */
  private static final int SHORTEST = LEAST - 1;

  private static final int BASE = 11;
  private static final int CLIENT_BITS = 35;

  private Digits() {}

  /** The digits in a text. */
  public static String in(String text) {
    var digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** Adds the runs of a number of a client. */
  static void runs(String number, long client, Collection<Long> to) {
    var digits = in(number);
    if (digits.length() < LEAST) return;
    for (int i = 0; i + SHORTEST <= digits.length(); i += 2)
      to.add(pack(digits, i) << CLIENT_BITS | client);
  }

  /** The first packed number that may hold these digits. */
  public static long from(String digits) {
    return pack(digits, 0) << CLIENT_BITS;
  }

  /** The first packed number beyond those that hold these digits. */
  public static long until(String digits) {
    int kept = Math.min(RUN, digits.length());
    long step = 1;
    for (int i = kept; i < RUN; i++) step *= BASE;
    return (pack(digits, 0) + step) << CLIENT_BITS;
  }

  /** Whether a run tells all of these digits: longer ones are kept in part. */
  public static boolean whole(String digits) {
    return digits.length() <= RUN;
  }

  /** Whose a packed number is. */
  public static long client(long packed) {
    return packed & (1L << CLIENT_BITS) - 1;
  }

  private static long pack(String digits, int at) {
    long packed = 0;
    for (int i = at; i < at + RUN; i++)
      packed = packed * BASE + (i < digits.length() ? digits.charAt(i) - '0' + 1 : 0);
    return packed;
  }
}
