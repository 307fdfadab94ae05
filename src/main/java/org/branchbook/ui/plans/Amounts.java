package org.branchbook.ui.plans;

import java.text.NumberFormat;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/** How sums and changes are written. */
final class Amounts {
  private static final double HUNDRED = 100;

  /** From here on a change is said as how many times as much: nobody reads 12 480 %. */
  private static final double MANY = 1000;

  private Amounts() {}

  /** Whole units: hundredths tell nothing where months are compared. */
  static String units(Words words, long hundredths) {
    return words.number(Math.round(hundredths / HUNDRED)).replace('-', '−');
  }

  /** The same, blank for nothing. */
  static String filled(Words words, long hundredths) {
    return hundredths == 0 ? "" : units(words, hundredths);
  }

  /** A change in per cent with its sign; blank where there is nothing to compare with. */
  static String change(Words words, @Nullable Double percent) {
    if (percent == null) return "";
    if (percent >= MANY) return "×" + words.number(Math.round(1 + percent / HUNDRED));
    if (percent <= -MANY) return "< −999 %";
    var format = NumberFormat.getInstance(words.locale());
    format.setMaximumFractionDigits(Math.abs(percent) < 10 ? 1 : 0);
    var text = format.format(Math.abs(percent));
    return (percent < 0 ? "−" : "+") + text + " %";
  }

  /** The same to the last per cent, for a tip; "" where it is said so already. */
  static String exactly(Words words, @Nullable Double percent) {
    return percent == null || Math.abs(percent) < MANY
        ? ""
        : words.number(Math.round(percent)).replace('-', '−') + " %";
  }

  /** What is met of a plan, in per cent; blank where nothing is planned. */
  static String met(Words words, @Nullable Double percent) {
    if (percent == null) return "";
    if (percent >= MANY) return "> 999 %";
    if (percent <= -MANY) return "< −999 %";
    return words.number(Math.round(percent)).replace('-', '−') + " %";
  }

  /** A product's name; the line's own product is called as the line. */
  static String product(Words words, Holding.Kind line, String name) {
    return name.isEmpty() ? words.name("clients.holding.kind", line) : name;
  }
}
