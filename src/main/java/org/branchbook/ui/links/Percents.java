package org.branchbook.ui.links;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A share as it is typed: "51", "10–20", "10-20 %", or nothing.
 *
 * @param high null where the share is exact
 */
record Percents(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  static final Percents NONE = new Percents(null, null);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,6})?)";
  private static final Pattern TYPED =
      Pattern.compile(NUMBER + "\\s*%?(?:\\s*[-–—]\\s*" + NUMBER + "\\s*%?)?");

  /** What was typed; empty where it is no share. */
  static Optional<Percents> read(String typed) {
    if (typed.isBlank()) return Optional.of(NONE);
    var matcher = TYPED.matcher(typed.strip());
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(
        new Percents(
            number(matcher.group(1)), matcher.group(2) == null ? null : number(matcher.group(2))));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  /** What is wrong with it. */
  Optional<Text> wrong() {
    var most = high == null ? low : high;
    if (most == null) return Optional.empty();
    if (most.compareTo(WHOLE) > 0) return Optional.of(Text.of("links.wrong.percent"));
    return low != null && low.compareTo(most) > 0
        ? Optional.of(Text.of("links.wrong.range"))
        : Optional.empty();
  }

  /** The share as it would be typed. */
  static String written(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (high == null || low != null && high.compareTo(low) == 0) return plain(low);
    return plain(low == null ? BigDecimal.ZERO : low) + "–" + plain(high);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
