package org.branchbook.plans.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a year, its number from 1 to 4. */
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;

  public Quarter {
    if (number < 1 || number > 4) throw new IllegalArgumentException("quarter " + number);
  }

  /** The quarter that a month lies in. */
  public static Quarter of(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
  }

  /** Its three months. */
  public List<YearMonth> months() {
    var first = YearMonth.of(year, (number - 1) * MONTHS + 1);
    return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
  }
}
