package org.branchbook.plans.industries;

import java.util.Arrays;

/**
 * How much of an industry's income hangs on few clients.
 *
 * @param top the greatest client's part of it, 0 to 1
 * @param topFive the five greatest clients' part
 * @param index Herfindahl's index: the sum of the squares of all parts in per cent, from near 0
 *     (very many alike) to 10,000 (one alone)
 */
public record Concentration(double top, double topFive, int index) {
  private static final int FEW = 5;
  private static final double WHOLE = 10_000;

  /** Nobody brings in anything. */
  public static final Concentration NONE = new Concentration(0, 0, 0);

  /** Of clients' incomes; who costs more than he brings has no part. */
  public static Concentration of(long[] incomes) {
    var gains = Arrays.stream(incomes).filter(i -> i > 0).sorted().toArray();
    double sum = Arrays.stream(gains).sum();
    if (sum == 0) return NONE;
    double squares = 0;
    double five = 0;
    for (int i = 0; i < gains.length; i++) {
      squares += gains[i] / sum * (gains[i] / sum);
      if (i >= gains.length - FEW) five += gains[i];
    }
    return new Concentration(
        gains[gains.length - 1] / sum, five / sum, (int) Math.round(WHOLE * squares));
  }
}
