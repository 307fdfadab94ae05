package org.branchbook.ui.deviations;

import org.branchbook.base.Words;

/** How sums of money are written here: whole units, a minus as it is printed. */
final class Sums {
  private static final double HUNDRED = 100;

  private Sums() {}

  static String units(Words words, long hundredths) {
    return words.number(Math.round(hundredths / HUNDRED)).replace('-', '−');
  }

  /** With its sign, be it a plus. */
  static String signed(Words words, long hundredths) {
    return (hundredths > 0 ? "+" : "") + units(words, hundredths);
  }

  static String percent(Words words, int percent) {
    return (percent < 0 ? "−" : "+") + words.number(Math.abs(percent)) + " %";
  }
}
