package org.branchbook.plans.outlook;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.WholePlans.Answering;
import org.branchbook.plans.forecast.History;
import org.branchbook.plans.forecast.Widths;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.outlook.QuarterOutlook.Line;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts a quarter's income client by client, and adds clients up: contracts by arithmetic, the
 * rest from monthly facts. The widths of intervals, and how alike clients are off, are learned from
 * these very clients. A month that hasn't ended is not looked at: its facts are not all there.
 */
public final class ForecastIncome {
  /** Older months say nothing of the next ones. */
  private static final int PAST = 48;

  /** So many clients are forecast between two times that it is kept how far that has come. */
  private static final int PART = 20_000;

  private final Facts facts;
  private final Contracts contracts;
  private final Catalogue catalogue;
  private final Belongings belongings;
  private final Work work;
  private final Clock clock;
  private final int part;

  public ForecastIncome(
      Facts facts,
      Contracts contracts,
      Catalogue catalogue,
      Belongings belongings,
      Work work,
      Clock clock) {
    this(facts, contracts, catalogue, belongings, work, clock, PART);
  }

  /** With parts of so many clients. */
  ForecastIncome(
      Facts facts,
      Contracts contracts,
      Catalogue catalogue,
      Belongings belongings,
      Work work,
      Clock clock,
      int part) {
    this.facts = facts;
    this.part = part;
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
    return of(scope, List.of(quarter), Set.of(by)).getFirst();
  }

  /**
   * The same of several quarters by each of these, quarter after quarter: what the clients brought
   * in is read once for all that are not over.
   */
  public List<QuarterOutlook> of(Scope scope, List<Quarter> quarters, Set<By> by) {
    return of(scope, quarters, by, Map.of());
  }

  /**
   * The same, counted so that it compares with what is planned.
   *
   * @param together who answers in which year for clients who are planned together with others
   */
  List<QuarterOutlook> of(
      Scope scope,
      List<Quarter> quarters,
      Set<By> by,
      Map<Integer, Map<ClientId, Answering>> together) {
    var ended = YearMonth.now(clock).minusMonths(1);
    var byEnd = new LinkedHashMap<YearMonth, List<Quarter>>();
    for (var quarter : quarters) {
      var end = quarter.months().getLast();
      byEnd.computeIfAbsent(end.isBefore(ended) ? end : ended, _ -> new ArrayList<>()).add(quarter);
    }
    var outlooks = new ArrayList<QuarterOutlook>();
    byEnd.forEach((to, those) -> outlooks.addAll(of(scope, past(scope, to), those, by, together)));
    return outlooks;
  }

  /** What clients brought in until a month; {@code last} is -1 where nothing is known. */
  private record Past(YearMonth from, int last, Map<ClientId, Months> months) {
    YearMonth known() {
      return from.plusMonths(last);
    }
  }

  private Past past(Scope scope, YearMonth to) {
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
    return new Past(from, last[0], months);
  }

  /**
   * A quarter while its clients are added up.
   *
   * @param apart wholes whose plan is outside the scope: they are listed, and not in the total
   */
  private record Adding(
      Quarter quarter,
      QuarterForecast forecast,
      Map<ClientId, Answering> together,
      Map<By, Map<Whole, OutlookSum>> sums,
      Set<Whole> apart) {
    Adding(
        Quarter quarter, QuarterForecast forecast, Map<ClientId, Answering> together, Set<By> by) {
      this(quarter, forecast, together, new EnumMap<>(By.class), new HashSet<>());
      by.forEach(each -> sums.put(each, new HashMap<>()));
    }

    void add(Belonging belonging, IncomeSeries series) {
      var outlook =
          OutlookSum.of(
              belonging.left() ? forecast.agreed(series, quarter) : forecast.of(series, quarter));
      var answering = together.get(belonging.client());
      sums.forEach(
          (each, wholes) -> {
            var whole = each.of(belonging, answering);
            wholes.merge(whole, outlook, OutlookSum::plus);
            if (answering != null && !answering.within()) apart.add(whole);
          });
    }
  }

  private List<QuarterOutlook> of(
      Scope scope,
      Past past,
      List<Quarter> quarters,
      Set<By> by,
      Map<Integer, Map<ClientId, Answering>> together) {
    if (past.last() < 0) return nothing(quarters, by);
    var sums = Sums.begun(this, scope, past, quarters, by, together);
    work.inOne(() -> belongings.each(scope, sums::add));
    return sums.outlooks();
  }

  private static List<QuarterOutlook> nothing(List<Quarter> quarters, Set<By> by) {
    var none = new Line(Whole.NONE, 0, Outlook.NOTHING);
    return quarters.stream()
        .flatMap(
            quarter ->
                by.stream().map(each -> new QuarterOutlook(quarter, each, null, List.of(), none)))
        .toList();
  }

  /**
   * The same for quarters that aren't over, client after client: after each part it is told how far
   * it has come, and asked whether to go on. Empty where not.
   *
   * @param together who answers in which year for clients who are planned together with others
   * @param from how far it had come before; null for nowhere, as where facts, contracts or plans
   *     are others by now
   */
  public Optional<List<QuarterOutlook>> inParts(
      Scope scope,
      List<Quarter> quarters,
      Set<By> by,
      Map<Integer, Map<ClientId, Answering>> together,
      @Nullable Halfway from,
      Predicate<Halfway> goOn) {
    var past = past(scope, YearMonth.now(clock).minusMonths(1));
    if (past.last() < 0) return Optional.of(nothing(quarters, by));
    var sums = Sums.begun(this, scope, past, quarters, by, together);
    long print = sums.print();
    boolean on = from != null && from.known().equals(past.known()) && from.print() == print;
    if (on) sums.goOn(from);
    var begun = on ? from.begun() : clock.instant();
    var after = on ? from.after() : new ClientId(0);
    while (true) {
      var last = after;
      var some = work.inOne(() -> belongings.after(scope, last, part));
      if (some.isEmpty()) return Optional.of(sums.outlooks());
      some.forEach(sums::add);
      after = some.getLast().client();
      if (!goOn.test(new Halfway(begun, past.known(), print, after, sums.parts())))
        return Optional.empty();
    }
  }

  /** All quarters while their clients are added up. */
  private record Sums(Past past, FixedIncome fixed, List<Adding> quarters) {
    static Sums begun(
        ForecastIncome by,
        Scope scope,
        Past past,
        List<Quarter> quarters,
        Set<By> each,
        Map<Integer, Map<ClientId, Answering>> together) {
      var end = quarters.stream().map(q -> q.months().getLast()).max(naturalOrder()).orElseThrow();
      var fixed =
          FixedIncome.of(
              by.contracts, by.catalogue, by.work, scope, past.from(), past.known(), end);
      return new Sums(
          past,
          fixed,
          quarters.stream()
              .map(
                  q ->
                      new Adding(
                          q,
                          new QuarterForecast(widths(past, fixed, q)),
                          together.getOrDefault(q.year(), Map.of()),
                          each))
              .toList());
    }

    void add(Belonging belonging) {
      var own = past.months().get(belonging.client());
      if (own == null) return;
      var series = own.until(past.from(), past.last(), fixed.of(belonging.client()));
      quarters.forEach(quarter -> quarter.add(belonging, series));
    }

    void goOn(Halfway from) {
      for (var quarter : quarters)
        from.sums()
            .forEach(
                (part, sum) -> {
                  var wholes = quarter.sums().get(part.by());
                  if (wholes != null && part.quarter().equals(quarter.quarter()))
                    wholes.put(part.of(), sum);
                });
    }

    /** A number that is another where facts, contracts or who is planned with whom are. */
    long print() {
      long print = 0;
      for (var client : past.months().entrySet()) {
        var id = client.getKey();
        long his = 31L * Arrays.hashCode(client.getValue().income) + fixed.of(id).hashCode();
        print += spread(his + 31 * spread(id.value()));
      }
      for (var quarter : quarters)
        for (var client : quarter.together().entrySet()) {
          long answering = client.getValue().amongEmployees().of().id() + quarter.quarter().year();
          print += spread(answering + 31 * spread(client.getKey().value()));
        }
      return print;
    }

    /** Neighbouring numbers become far ones. (SplitMix64) */
    private static long spread(long number) {
      long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
      return mixed ^ mixed >>> 27;
    }

    Map<Halfway.Part, OutlookSum> parts() {
      var parts = new HashMap<Halfway.Part, OutlookSum>();
      for (var one : quarters)
        one.sums()
            .forEach(
                (by, wholes) ->
                    wholes.forEach(
                        (of, sum) -> parts.put(new Halfway.Part(one.quarter(), by, of), sum)));
      return parts;
    }

    List<QuarterOutlook> outlooks() {
      return quarters.stream()
          .flatMap(quarter -> ForecastIncome.outlooks(quarter, past.known()))
          .toList();
    }
  }

  private static Stream<QuarterOutlook> outlooks(Adding one, YearMonth known) {
    return one.sums().entrySet().stream()
        .map(
            each ->
                new QuarterOutlook(
                    one.quarter(),
                    each.getKey(),
                    known,
                    lines(each.getValue(), one.forecast()),
                    total(each.getValue(), one)));
  }

  private static Widths widths(Past past, FixedIncome fixed, Quarter quarter) {
    int steps = Math.toIntExact(past.known().until(quarter.months().getLast(), ChronoUnit.MONTHS));
    var months = List.copyOf(past.months().entrySet());
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
            return client.getValue().until(past.from(), past.last(), fixed.of(client.getKey()));
          }

          @Override
          public int size() {
            return months.size();
          }
        };
    return Widths.learned(histories, steps);
  }

  private static List<Line> lines(Map<Whole, OutlookSum> wholes, QuarterForecast forecast) {
    var lines = new ArrayList<Line>();
    wholes.forEach((of, all) -> lines.add(new Line(of, all.clients(), forecast.together(all))));
    lines.sort(
        Comparator.comparingLong((Line line) -> -line.outlook().expected())
            .thenComparing(line -> line.of().name())
            .thenComparing(line -> line.of().id()));
    return lines;
  }

  private static Line total(Map<Whole, OutlookSum> wholes, Adding one) {
    var all =
        wholes.entrySet().stream()
            .filter(whole -> !one.apart().contains(whole.getKey()))
            .map(Map.Entry::getValue)
            .reduce(OutlookSum.NOTHING, OutlookSum::plus);
    return new Line(Whole.NONE, all.clients(), one.forecast().together(all));
  }
}
