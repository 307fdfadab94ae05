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
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a quarter will bring, and what is planned for it: the plan of the manager, department
 * or industry itself; where it has none, what is planned for its clients.
 */
public final class CountProspect {
  private static final int OF_QUARTER = 3;

  private final ForecastIncome forecast;
  private final Belongings belongings;
  private final PlannedMonths planned;
  private final Work work;
  private final Clock clock;

  public CountProspect(
      ForecastIncome forecast,
      Belongings belongings,
      PlannedMonths planned,
      Work work,
      Clock clock) {
    this.forecast = forecast;
    this.belongings = belongings;
    this.planned = planned;
    this.work = work;
    this.clock = clock;
  }

  /** For the clients of a scope, these quarters by each of these. */
  public List<QuarterProspect> of(Scope scope, List<Quarter> quarters, Set<By> by) {
    return beside(scope, forecast.of(scope, quarters, by), quarters, by);
  }

  /** The same for quarters that aren't over, in parts: see {@link ForecastIncome#inParts}. */
  Optional<List<QuarterProspect>> inParts(
      Scope scope,
      List<Quarter> quarters,
      Set<By> by,
      @Nullable Halfway from,
      Predicate<Halfway> goOn) {
    return forecast
        .inParts(scope, quarters, by, from, goOn)
        .map(outlooks -> beside(scope, outlooks, quarters, by));
  }

  private List<QuarterProspect> beside(
      Scope scope, List<QuarterOutlook> outlooks, List<Quarter> quarters, Set<By> by) {
    return quarters.stream()
        .flatMap(
            quarter ->
                beside(
                    scope,
                    outlooks.stream().filter(o -> o.quarter().equals(quarter)).toList(),
                    quarter,
                    by)
                    .stream())
        .toList();
  }

  private List<QuarterProspect> beside(
      Scope scope, List<QuarterOutlook> outlooks, Quarter quarter, Set<By> by) {
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
                            .merge(each.of(belonging), plan, Long::sum);
                  }));
    // what is planned for the branch is no measure of a part of it
    var branch =
        scope.reach() == Reach.ALL ? plan(Planned.BRANCH, quarter) : Optional.<Long>empty();
    var whole = branch.or(() -> ofClients.values().stream().reduce(Long::sum));
    var counted = new ArrayList<QuarterProspect>();
    for (var outlook : outlooks)
      counted.add(beside(outlook, sums.getOrDefault(outlook.by(), Map.of()), whole));
    return counted;
  }

  private QuarterProspect beside(
      QuarterOutlook outlook, Map<Whole, Long> sums, Optional<Long> whole) {
    var quarter = outlook.quarter();
    var lines = new ArrayList<QuarterProspect.Line>();
    for (var line : outlook.lines()) {
      var own = planned(outlook.by(), line.of()).flatMap(of -> plan(of, quarter));
      lines.add(
          new QuarterProspect.Line(
              line.of(), line.clients(), line.outlook(), own.orElse(sums.get(line.of()))));
    }
    var total = outlook.total();
    return new QuarterProspect(
        quarter,
        outlook.by(),
        QuarterProspect.week(LocalDate.now(clock)),
        clock.instant(),
        outlook.known(),
        lines,
        new QuarterProspect.Line(total.of(), total.clients(), total.outlook(), whole.orElse(null)));
  }

  private static Optional<Planned> planned(By by, Whole of) {
    return switch (by) {
      // clients' plans were summed already: each of many is not asked for by itself
      case CLIENT -> Optional.empty();
      case MANAGER -> number(Level.MANAGER, of);
      case DEPARTMENT -> number(Level.DEPARTMENT, of);
      case INDUSTRY ->
          of.name().isEmpty() ? Optional.empty() : Optional.of(Planned.industry(of.name()));
    };
  }

  private static Optional<Planned> number(Level level, Whole of) {
    return of.id() == 0 ? Optional.empty() : Optional.of(new Planned(level, of.id(), ""));
  }

  private Optional<Long> plan(Planned of, Quarter quarter) {
    return planned.of(of, quarter.year()).stream()
        .filter(line -> line.measure() == Measure.INCOME)
        .map(line -> line.months().quarter(quarter.number()))
        .reduce(Long::sum);
  }

  private static long sum(long[] months, Quarter quarter) {
    long sum = 0;
    for (int i = 0; i < OF_QUARTER; i++) sum += months[(quarter.number() - 1) * OF_QUARTER + i];
    return sum;
  }
}
