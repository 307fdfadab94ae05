package org.branchbook.ui.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.branchbook.plans.budget.Measure;

/** Figures as people type them, or as they come out of a spreadsheet. */
final class Typed {
  private static final int HUNDREDTHS = 2;

  private Typed() {}

  /** The figure in hundredths, or whole for pieces; 0 for nothing, empty for what is no figure. */
  static Optional<Long> read(String text, Measure measure) {
    var plain = text.replaceAll("[\\s\\u00a0\\u202f'’]", "").replace('−', '-').replace(',', '.');
    if (plain.isEmpty()) return Optional.of(0L);
    // of several points only the last may part the hundredths: the others part the thousands
    int last = plain.lastIndexOf('.');
    if (plain.indexOf('.') != last)
      plain = plain.substring(0, last).replace(".", "") + plain.substring(last);
    try {
      return Optional.of(
          new BigDecimal(plain)
              .setScale(measure == Measure.PIECES ? 0 : HUNDREDTHS, RoundingMode.HALF_UP)
              .unscaledValue()
              .longValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
