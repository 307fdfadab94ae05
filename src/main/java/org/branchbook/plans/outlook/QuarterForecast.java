package org.branchbook.plans.outlook;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.branchbook.plans.forecast.Forecasting;
import org.branchbook.plans.forecast.History;
import org.branchbook.plans.forecast.Range;
import org.branchbook.plans.forecast.Widths;

/**
 * Forecasts a quarter: facts so far, what contracts fix (arithmetic), and a forecast of the rest.
 * An interval of several series together counts how alike they are off: not at all, and it grows
 * with the root of their number; all alike, and it is the sum of theirs.
 */
public final class QuarterForecast {
  static final int SEASON = 12;

  private final Forecasting forecasting;
  private final double alike;

  /** With intervals of these widths. */
  public QuarterForecast(Widths widths) {
    forecasting = new Forecasting(widths);
    alike = widths.correlation();
  }

  /** Of one series. */
  public Outlook of(IncomeSeries series, Quarter quarter) {
    return outlook(series, quarter, rest(series, quarter));
  }

  /** Of one who has left: what came in and what contracts fix, and no more. */
  Outlook agreed(IncomeSeries series, Quarter quarter) {
    return outlook(series, quarter, Range.sure(0));
  }

  private static Outlook outlook(IncomeSeries series, Quarter quarter, Range rest) {
    long facts = 0;
    long contracts = 0;
    for (var month : quarter.months()) {
      if (series.known(month)) facts += series.fact(month);
      else contracts += series.contracts(month);
    }
    return new Outlook(
        facts,
        contracts,
        Math.round(rest.expected()),
        Math.round(rest.expected() - rest.low()),
        Math.round(rest.high() - rest.expected()));
  }

  private Range rest(IncomeSeries series, Quarter quarter) {
    if (series.facts().isEmpty()) return Range.sure(0);
    int last = ahead(series, quarter.months().getLast());
    if (last < 0) return Range.sure(0);
    var rest = series.rest();
    // where contracts explain all there was, nothing is left to forecast
    if (Arrays.stream(rest).allMatch(amount -> amount == 0)) return Range.sure(0);
    int first = Math.max(0, ahead(series, quarter.months().getFirst()));
    var forecast = forecasting.of(History.of(rest, SEASON), last + 1);
    return first == 0 ? forecast.sums().get(last) : sum(forecast.steps().subList(first, last + 1));
  }

  private static int ahead(IncomeSeries series, YearMonth month) {
    return Math.toIntExact(series.next().until(month, ChronoUnit.MONTHS));
  }

  /** Months beyond the next are all off alike: the careful assumption. */
  private static Range sum(List<Range> steps) {
    double low = 0;
    double expected = 0;
    double high = 0;
    for (var step : steps) {
      low += step.low();
      expected += step.expected();
      high += step.high();
    }
    return new Range(low, expected, high);
  }

  /** Of all together: a manager's, a department's, an industry's. */
  public Outlook together(OutlookSum all) {
    return new Outlook(
        all.facts(),
        all.contracts(),
        all.rest(),
        together(all.low(), all.lowSquares()),
        together(all.high(), all.highSquares()));
  }

  /** The variance of a sum whose parts are all correlated alike. */
  private long together(double sum, double squares) {
    return Math.round(Math.sqrt(alike * sum * sum + (1 - alike) * squares));
  }
}
