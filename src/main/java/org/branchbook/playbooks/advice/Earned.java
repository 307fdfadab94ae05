package org.branchbook.playbooks.advice;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.branchbook.clients.Holding.Kind;

/**
 * What a client brought in, in hundredths of the bank's currency.
 *
 * @param from the first month; others follow it
 * @param income the bank's, by month
 * @param received the money that came in, by month
 * @param lines the bank's income of the last twelve months by product line
 */
public record Earned(YearMonth from, long[] income, long[] received, Map<Kind, Long> lines) {
  private static final int YEAR = 12;

  /** Where nothing is known. */
  public static Earned nothing(YearMonth from) {
    return new Earned(from, new long[0], new long[0], Map.of());
  }

  /** Whether any money or income is known. */
  public boolean known() {
    return income.length > 0;
  }

  /** The income of twelve months, as a whole. */
  public long year() {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The income of the twelve months before this one. */
  public double year(YearMonth before) {
    return sum(income, before.minusMonths(YEAR), YEAR);
  }

  /** The money that came in, in so many months from this one on. */
  public double received(YearMonth first, int months) {
    return sum(received, first, months);
  }

  private double sum(long[] of, YearMonth first, int months) {
    int start = (int) ChronoUnit.MONTHS.between(from, first);
    double sum = 0;
    for (int m = Math.max(0, start); m < Math.min(of.length, start + months); m++) sum += of[m];
    return sum;
  }
}
