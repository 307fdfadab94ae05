package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Average daily balances. */
public final class AverageBalance {
  private AverageBalance() {}

  /**
   * The average of every day's closing balance.
   *
   * @param balances at the end of the days on which they changed; nothing before the first
   * @param to the day after the last
   */
  public static BigDecimal of(Map<LocalDate, BigDecimal> balances, LocalDate from, LocalDate to) {
    if (!from.isBefore(to)) throw new IllegalArgumentException("no day from " + from + " to " + to);
    var known = new TreeMap<>(balances);
    var start = known.floorEntry(from);
    var balance = start == null ? BigDecimal.ZERO : start.getValue();
    var sum = BigDecimal.ZERO;
    var day = from;
    NavigableMap<LocalDate, BigDecimal> within = known.subMap(from, false, to, false);
    for (var change : within.entrySet()) {
      sum = sum.add(balance.multiply(days(day, change.getKey())));
      day = change.getKey();
      balance = change.getValue();
    }
    sum = sum.add(balance.multiply(days(day, to)));
    return sum.divide(days(from, to), MathContext.DECIMAL64);
  }

  private static BigDecimal days(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
  }
}
