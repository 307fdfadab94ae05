package org.branchbook.plans.budget;

import java.time.LocalDate;
import java.time.Year;
import org.branchbook.tasks.calendar.WorkingCalendar;

/**
 * How a sum is spread over the months of a year: as the year before went, else by working days
 * (ours).
 */
public final class MonthWeights {
  private final double[] weights;

  private MonthWeights(double[] weights) {
    this.weights = weights;
  }

  /** As last year's facts went; where they don't say, by a year's working days. */
  public static MonthWeights of(Twelve lastYear, int year, WorkingCalendar calendar) {
    var weights = new double[Twelve.MONTHS];
    var facts = lastYear.toArray();
    double sum = 0;
    boolean below = false;
    for (int m = 0; m < Twelve.MONTHS; m++) {
      weights[m] = facts[m];
      sum += facts[m];
      below |= facts[m] < 0;
    }
    return sum > 0 && !below ? new MonthWeights(weights) : days(year, calendar);
  }

  private static MonthWeights days(int year, WorkingCalendar calendar) {
    var weights = new double[Twelve.MONTHS];
    for (int d = 1; d <= Year.of(year).length(); d++) {
      var day = LocalDate.ofYearDay(year, d);
      if (calendar.works(day)) weights[day.getMonthValue() - 1]++;
    }
    return new MonthWeights(weights);
  }

  /**
   * Months with another sum over some of them, which is exact; the others stay.
   *
   * @param from the first of them, 0 being January; {@code to} doesn't count
   */
  public Twelve spread(Twelve months, int from, int to, long sum) {
    var all = months.toArray();
    var part = new double[to - from];
    System.arraycopy(weights, from, part, 0, part.length);
    System.arraycopy(Shares.of(sum, part), 0, all, from, part.length);
    return Twelve.of(all);
  }

  /** A year's sum spread over its months. */
  public Twelve spread(long sum) {
    return spread(Twelve.NOTHING, 0, Twelve.MONTHS, sum);
  }
}
