package org.branchbook.plans.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A quarter of a year, its number from 1 to 4. */
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-[Qq]([1-4])");

  public Quarter {
    if (number < 1 || number > 4) throw new IllegalArgumentException("quarter " + number);
  }

  /** The quarter that a month lies in. */
  public static Quarter of(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
  }

  /** As {@code 2026-Q3}, which files and commands write; empty for anything else. */
  public static Optional<Quarter> parse(String text) {
    var parts = WRITTEN.matcher(text.strip());
    return parts.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** As it is parsed. */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }

  /** Its three months. */
  public List<YearMonth> months() {
    var first = YearMonth.of(year, (number - 1) * MONTHS + 1);
    return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
  }
}
