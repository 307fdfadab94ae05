package org.branchbook.plans.forecast;

/** What is expected, and the interval that the fact falls into four times of five. */
public record Range(double low, double expected, double high) {
  /** What is known for sure. */
  public static Range sure(double amount) {
    return new Range(amount, amount, amount);
  }
}
