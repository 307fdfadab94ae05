package org.branchbook.ui.plans.industries;

import java.text.NumberFormat;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** How sums and shares are written here. */
final class Sums {
  private static final double HUNDRED = 100;

  private Sums() {}

  /** Whole units of hundredths. */
  static String units(Words words, long hundredths) {
    return words.number(Math.round(hundredths / HUNDRED)).replace('-', '−');
  }

  /** A change with its sign; blank where there is nothing to compare with. */
  static String change(Words words, @Nullable Double percent) {
    return percent == null ? "" : (percent < 0 ? "−" : "+") + percent(words, Math.abs(percent));
  }

  /** A share in per cent; blank for none. */
  static String percent(Words words, @Nullable Double percent) {
    if (percent == null) return "";
    var format = NumberFormat.getInstance(words.locale());
    format.setMaximumFractionDigits(Math.abs(percent) < 10 ? 1 : 0);
    return format.format(percent).replace('-', '−') + " %";
  }
}
