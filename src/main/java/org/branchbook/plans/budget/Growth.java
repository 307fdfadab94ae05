package org.branchbook.plans.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * More or less of what was planned, to the hundredth: the whole is so many per cent more, rounded
 * once, and its parts add up to it, by largest remainders (Hamilton's method).
 */
public final class Growth {
  /** The same again. */
  public static final Growth NONE = new Growth(BigDecimal.ONE);

  private final BigDecimal times;

  private Growth(BigDecimal times) {
    this.times = times;
  }

  /** So many per cent on top; below zero for less. */
  public static Growth percent(double percent) {
    return percent == 0
        ? NONE
        : new Growth(BigDecimal.valueOf(percent).movePointLeft(2).add(BigDecimal.ONE));
  }

  public boolean none() {
    return this == NONE;
  }

  /** What a whole grows to. */
  public long of(long whole) {
    return exact(whole).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** What the parts grow to: together what their sum does, and none is off by a whole hundredth. */
  public long[] of(long[] parts) {
    return of(parts, of(Arrays.stream(parts).sum()));
  }

  /** What the months grow to where the year is to be this, as it came out among other years. */
  public Twelve of(Twelve months, long year) {
    return Twelve.of(of(months.toArray(), year));
  }

  private long[] of(long[] parts, long whole) {
    int n = parts.length;
    var grown = new long[n];
    var rest = new double[n];
    long left = whole;
    for (int i = 0; i < n; i++) {
      var exact = exact(parts[i]);
      var floor = exact.setScale(0, RoundingMode.FLOOR);
      grown[i] = floor.longValueExact();
      rest[i] = exact.subtract(floor).doubleValue();
      left -= grown[i];
    }
    if (left == 0) return grown;
    var order =
        IntStream.range(0, n).boxed().sorted((a, b) -> Double.compare(rest[b], rest[a])).toList();
    for (int i = 0; i < left; i++) grown[order.get(i)]++;
    return grown;
  }

  private BigDecimal exact(long part) {
    return times.multiply(BigDecimal.valueOf(part));
  }
}
