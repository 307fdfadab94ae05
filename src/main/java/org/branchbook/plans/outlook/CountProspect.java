package org.branchbook.plans.outlook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.budget.WholePlans.Answering;
import org.branchbook.plans.budget.WholePlans.OfYear;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a quarter will bring, and what is planned for it: the plan of the manager, department
 * or industry itself; where it has none, what is planned below it. Who is planned together with
 * others counts where they do.
 */
public final class CountProspect {
  private static final int OF_QUARTER = 3;

  private final ForecastIncome forecast;
  private final Belongings belongings;
  private final PlannedMonths planned;
  private final WholePlans wholes;
  private final Work work;
  private final Clock clock;

  public CountProspect(
      ForecastIncome forecast,
      Belongings belongings,
      PlannedMonths planned,
      WholePlans wholes,
      Work work,
      Clock clock) {
    this.forecast = forecast;
    this.belongings = belongings;
    this.planned = planned;
    this.wholes = wholes;
    this.work = work;
    this.clock = clock;
  }

  /** For the clients of a scope, these quarters by each of these. */
  public List<QuarterProspect> of(Scope scope, List<Quarter> quarters, Set<By> by) {
    var years = years(scope, quarters);
    return beside(scope, forecast.of(scope, quarters, by, together(years)), quarters, by, years);
  }

  /** The same for quarters that aren't over, in parts: see {@link ForecastIncome#inParts}. */
  Optional<List<QuarterProspect>> inParts(
      Scope scope,
      List<Quarter> quarters,
      Set<By> by,
      @Nullable Halfway from,
      Predicate<Halfway> goOn) {
    var years = years(scope, quarters);
    return forecast
        .inParts(scope, quarters, by, together(years), from, goOn)
        .map(outlooks -> beside(scope, outlooks, quarters, by, years));
  }

  private Map<Integer, OfYear> years(Scope scope, List<Quarter> quarters) {
    var years = new HashMap<Integer, OfYear>();
    for (var quarter : quarters)
      years.computeIfAbsent(quarter.year(), year -> wholes.of(scope, year, null));
    return years;
  }

  private static Map<Integer, Map<ClientId, Answering>> together(Map<Integer, OfYear> years) {
    var together = new HashMap<Integer, Map<ClientId, Answering>>();
    years.forEach((year, plans) -> together.put(year, plans.together()));
    return together;
  }

  private List<QuarterProspect> beside(
      Scope scope,
      List<QuarterOutlook> outlooks,
      List<Quarter> quarters,
      Set<By> by,
      Map<Integer, OfYear> years) {
    return quarters.stream()
        .flatMap(
            quarter ->
                beside(
                    scope,
                    outlooks.stream().filter(o -> o.quarter().equals(quarter)).toList(),
                    quarter,
                    by,
                    years.getOrDefault(quarter.year(), OfYear.NOTHING).months())
                    .stream())
        .toList();
  }

  private List<QuarterProspect> beside(
      Scope scope,
      List<QuarterOutlook> outlooks,
      Quarter quarter,
      Set<By> by,
      Map<Planned, Twelve> plans) {
    var ofClients = new HashMap<ClientId, Long>();
    work.inOne(
        () ->
            planned.each(
                scope,
                quarter.year(),
                Measure.INCOME,
                (client, _, months) -> ofClients.merge(client, sum(months, quarter), Long::sum)));
    var sums = new HashMap<By, Map<Whole, Long>>();
    if (!ofClients.isEmpty())
      work.inOne(
          () ->
              belongings.each(
                  scope,
                  belonging -> {
                    var plan = ofClients.get(belonging.client());
                    if (plan != null)
                      for (var each : by)
                        sums.computeIfAbsent(each, _ -> new HashMap<>())
                            .merge(each.of(belonging, null), plan, Long::sum);
                  }));
    var counted = new ArrayList<QuarterProspect>();
    for (var outlook : outlooks)
      counted.add(beside(outlook, sums.getOrDefault(outlook.by(), Map.of()), plans));
    return counted;
  }

  private QuarterProspect beside(
      QuarterOutlook outlook, Map<Whole, Long> sums, Map<Planned, Twelve> plans) {
    var quarter = outlook.quarter();
    var lines = new ArrayList<QuarterProspect.Line>();
    for (var line : outlook.lines()) {
      var own =
          wholes(outlook.by(), line.of())
              .flatMap(of -> Optional.ofNullable(plans.get(of)).stream())
              .findFirst()
              .map(months -> months.quarter(quarter.number()));
      lines.add(
          new QuarterProspect.Line(
              line.of(), line.clients(), line.outlook(), own.orElse(sums.get(line.of()))));
    }
    var total = outlook.total();
    var all = plans.get(Planned.BRANCH);
    return new QuarterProspect(
        quarter,
        outlook.by(),
        QuarterProspect.week(LocalDate.now(clock)),
        clock.instant(),
        outlook.known(),
        lines,
        new QuarterProspect.Line(
            total.of(),
            total.clients(),
            total.outlook(),
            all == null ? null : all.quarter(quarter.number())));
  }

  /** What a whole may be called in plans; a client isn't asked for by himself. */
  private static Stream<Planned> wholes(By by, Whole of) {
    return switch (by) {
      case CLIENT -> Stream.empty();
      case MANAGER -> numbered(of, Level.MANAGER);
      case DEPARTMENT -> numbered(of, Level.DEPARTMENT);
      case INDUSTRY ->
          of.id() != 0
              ? numbered(of, Level.MANAGER)
              : of.name().isEmpty() ? Stream.empty() : Stream.of(Planned.industry(of.name()));
    };
  }

  /** No employee or department has a saved group's number. */
  private static Stream<Planned> numbered(Whole of, Level level) {
    return of.id() == 0
        ? Stream.empty()
        : Stream.of(new Planned(level, of.id(), ""), new Planned(Level.GROUP, of.id(), ""));
  }

  private static long sum(long[] months, Quarter quarter) {
    long sum = 0;
    for (int i = 0; i < OF_QUARTER; i++) sum += months[(quarter.number() - 1) * OF_QUARTER + i];
    return sum;
  }
}
