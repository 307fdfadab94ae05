package org.branchbook.plans.budget;

import java.time.Month;
import java.util.Arrays;

/** The months of a year, January first: hundredths of the bank's currency, or pieces. */
public final class Twelve {
  /** How many months a year has. */
  public static final int MONTHS = 12;

  /** How many months a quarter has. */
  public static final int OF_QUARTER = 3;

  /** Nothing in any month. */
  public static final Twelve NOTHING = new Twelve(new long[MONTHS]);

  private final long[] months;

  private Twelve(long[] months) {
    this.months = months;
  }

  /** These months. */
  public static Twelve of(long... months) {
    if (months.length != MONTHS) throw new IllegalArgumentException("a year has twelve months");
    return new Twelve(months.clone());
  }

  public long at(Month month) {
    return months[month.ordinal()];
  }

  /** The sum of the year. */
  public long year() {
    return Arrays.stream(months).sum();
  }

  /** The sum of a quarter, the first being 1. */
  public long quarter(int quarter) {
    int from = (quarter - 1) * OF_QUARTER;
    return sum(from, from + OF_QUARTER);
  }

  /** The sum of the months from one on, 0 being January, up to another that doesn't count. */
  public long sum(int from, int to) {
    long sum = 0;
    for (int m = from; m < to; m++) sum += months[m];
    return sum;
  }

  /** The same with another value for a month. */
  public Twelve with(Month month, long value) {
    var changed = months.clone();
    changed[month.ordinal()] = value;
    return new Twelve(changed);
  }

  /** Both together. */
  public Twelve plus(Twelve other) {
    var sum = months.clone();
    for (int m = 0; m < MONTHS; m++) sum[m] += other.months[m];
    return new Twelve(sum);
  }

  /** What is left of this without the other. */
  public Twelve minus(Twelve other) {
    var rest = months.clone();
    for (int m = 0; m < MONTHS; m++) rest[m] -= other.months[m];
    return new Twelve(rest);
  }

  /** The months one by one. */
  public long[] toArray() {
    return months.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Twelve twelve && Arrays.equals(months, twelve.months);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(months);
  }

  @Override
  public String toString() {
    return Arrays.toString(months);
  }
}
