package org.branchbook.plans.outlook;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.forecast.History;
import org.branchbook.plans.forecast.Widths;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.outlook.QuarterOutlook.Line;
import org.branchbook.staff.Scope;

/**
 * Forecasts a quarter's income client by client, and adds clients up: contracts by arithmetic, the
 * rest from monthly facts. The widths of intervals, and how alike clients are off, are learned from
 * these very clients. A month that hasn't ended is not looked at: its facts are not all there.
 */
public final class ForecastIncome {
  /** Older months say nothing of the next ones. */
  private static final int PAST = 48;

  private final Facts facts;
  private final Contracts contracts;
  private final Catalogue catalogue;
  private final Belongings belongings;
  private final Work work;
  private final Clock clock;

  public ForecastIncome(
      Facts facts,
      Contracts contracts,
      Catalogue catalogue,
      Belongings belongings,
      Work work,
      Clock clock) {
    this.facts = facts;
    this.contracts = contracts;
    this.catalogue = catalogue;
    this.belongings = belongings;
    this.work = work;
    this.clock = clock;
  }

  /** The income of each month; those before the first fact stand at 0 too. */
  private static final class Months {
    private final long[] income = new long[PAST];
    private int first = PAST;

    void add(int month, long amount) {
      income[month] += amount;
      first = Math.min(first, month);
    }

    IncomeSeries until(YearMonth from, int last, Map<YearMonth, Long> fixed) {
      var known = Arrays.stream(income, Math.min(first, last + 1), last + 1).boxed().toList();
      return new IncomeSeries(from.plusMonths(last + 1L - known.size()), known, fixed);
    }
  }

  /** The forecast for the clients of a scope. */
  public QuarterOutlook of(Scope scope, Quarter quarter, By by) {
    return of(scope, quarter, Set.of(by)).getFirst();
  }

  /** The same by each of these: the clients themselves are forecast once. */
  public List<QuarterOutlook> of(Scope scope, Quarter quarter, Set<By> by) {
    var ended = YearMonth.now(clock).minusMonths(1);
    var end = quarter.months().getLast();
    var to = end.isBefore(ended) ? end : ended;
    var from = to.minusMonths(PAST - 1L);
    Map<ClientId, Months> months = new HashMap<>();
    var last = new int[] {-1};
    // in one unit of work the rows come as they are needed, and not all into memory first
    work.inOne(
        () ->
            facts.each(
                scope,
                from,
                to,
                (client, _, month, fact) -> {
                  months.computeIfAbsent(client, _ -> new Months()).add(month, fact.income());
                  last[0] = Math.max(last[0], month);
                }));
    if (last[0] < 0)
      return by.stream()
          .map(
              each ->
                  new QuarterOutlook(
                      quarter, each, null, List.of(), new Line(Whole.NONE, 0, Outlook.NOTHING)))
          .toList();
    var known = from.plusMonths(last[0]);
    var fixed = FixedIncome.of(contracts, catalogue, work, scope, from, known, end);
    var forecast =
        new QuarterForecast(widths(List.copyOf(months.entrySet()), fixed, from, last[0], end));
    var sums = new EnumMap<By, Map<Whole, List<Outlook>>>(By.class);
    by.forEach(each -> sums.put(each, new HashMap<>()));
    work.inOne(
        () ->
            belongings.each(
                scope,
                belonging -> {
                  var own = months.get(belonging.client());
                  if (own == null) return;
                  var outlook =
                      forecast.of(own.until(from, last[0], fixed.of(belonging.client())), quarter);
                  sums.forEach(
                      (each, wholes) ->
                          wholes
                              .computeIfAbsent(each.of(belonging), _ -> new ArrayList<>())
                              .add(outlook));
                }));
    return sums.entrySet().stream()
        .map(
            each ->
                new QuarterOutlook(
                    quarter,
                    each.getKey(),
                    known,
                    lines(each.getValue(), forecast),
                    total(each.getValue(), forecast)))
        .toList();
  }

  private static Widths widths(
      List<Map.Entry<ClientId, Months>> months,
      FixedIncome fixed,
      YearMonth from,
      int last,
      YearMonth end) {
    int steps = Math.toIntExact(from.plusMonths(last).until(end, ChronoUnit.MONTHS));
    if (steps == 0) return Widths.usual();
    // made one by one as they are asked for: only some of very many are
    var histories =
        new AbstractList<History>() {
          @Override
          public History get(int index) {
            var series = of(months.get(index));
            return History.of(series.rest(), QuarterForecast.SEASON);
          }

          private IncomeSeries of(Map.Entry<ClientId, Months> client) {
            return client.getValue().until(from, last, fixed.of(client.getKey()));
          }

          @Override
          public int size() {
            return months.size();
          }
        };
    return Widths.learned(histories, steps);
  }

  private static List<Line> lines(Map<Whole, List<Outlook>> wholes, QuarterForecast forecast) {
    var lines = new ArrayList<Line>();
    wholes.forEach((of, all) -> lines.add(new Line(of, all.size(), forecast.together(all))));
    lines.sort(
        Comparator.comparingLong((Line line) -> -line.outlook().expected())
            .thenComparing(line -> line.of().name())
            .thenComparing(line -> line.of().id()));
    return lines;
  }

  private static Line total(Map<Whole, List<Outlook>> wholes, QuarterForecast forecast) {
    var all = wholes.values().stream().flatMap(List::stream).toList();
    return new Line(Whole.NONE, all.size(), forecast.together(all));
  }
}
