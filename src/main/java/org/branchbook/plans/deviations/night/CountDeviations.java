package org.branchbook.plans.deviations.night;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.MonthSums;
import org.branchbook.plans.deviations.MonthSums.Seeing;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds who deviates on a day: all clients, whoever may see them, in one pass over the sums. What a
 * gap is made of is read only of those who were found, a part of them at a time.
 */
public final class CountDeviations {
  /** The program itself. */
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  /** How far back the last month is looked for whose facts are there. */
  private static final int MONTHS = 18;

  private final MonthSums sums;
  private final DayEvents events;
  private final Breakdown breakdown;
  private final Work work;

  public CountDeviations(
      MonthSums sums,
      Facts facts,
      Catalogue catalogue,
      PlannedMonths planned,
      DailySignals signals,
      Work work) {
    this.sums = sums;
    this.events = new DayEvents(signals);
    this.breakdown = new Breakdown(facts, catalogue, planned);
    this.work = work;
  }

  /** An event of a client whose months haven't been looked at yet. */
  private record Event(Sign sign, long amount) {}

  /**
   * The last month whose facts are there on a day: of at least half as many products as in any
   * month before. Null where there are none.
   */
  public @Nullable YearMonth asOf(LocalDate day) {
    var ended = YearMonth.from(day).minusMonths(1);
    var seen = sums.facts(ended.minusMonths(MONTHS - 1L), ended);
    long most = Arrays.stream(seen).max().orElse(0);
    for (int m = MONTHS - 1; m >= 0 && most > 0; m--)
      if (2 * seen[m] >= most) return ended.minusMonths(MONTHS - 1L - m);
    return null;
  }

  /**
   * Of whom a cause would have been asked for as of any month from one to another, by each of these
   * limits.
   */
  public List<Set<ClientId>> asked(Scope scope, YearMonth from, YearMonth to, List<Limits> limits) {
    var first =
        limits.stream().map(l -> Judging.first(l, from)).min(YearMonth::compareTo).orElse(from);
    var judging =
        limits.stream()
            .map(
                l ->
                    Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1))
                        .map(m -> new Judging(l, first, m))
                        .toList())
            .toList();
    var asked = limits.stream().map(_ -> (Set<ClientId>) new HashSet<ClientId>()).toList();
    each(
        scope,
        first,
        to,
        limits,
        months -> {
          for (int i = 0; i < judging.size(); i++)
            if (judging.get(i).stream().anyMatch(j -> j.asks(months)))
              asked.get(i).add(months.client());
        });
    return asked;
  }

  /** Who deviates; where there are no facts, nobody. */
  Counted run(LocalDate day, Limits limits, Map<ClientId, Set<ClientId>> with) {
    var asOf = asOf(day);
    var judged = new HashMap<ClientId, Judged>();
    if (asOf == null) return new Counted(null, false, judged, limits, with, breakdown);
    var happened = events(day, limits);
    var first = Judging.first(limits, asOf);
    var judging = new Judging(limits, first, asOf);
    var planned = new boolean[1];
    each(
        ALL,
        first,
        asOf,
        List.of(limits),
        months -> {
          planned[0] |= judging.planned(months);
          var one = judging.of(months);
          var his = happened.isEmpty() ? null : happened.remove(months.client());
          if (his != null) one = with(one == null ? judging.event(months) : one, his);
          if (one != null) judged.put(months.client(), one);
        });
    // of whom nothing is planned and nothing has come in
    happened.forEach((client, his) -> judged.put(client, with(Judged.NOTHING, his)));
    return new Counted(asOf, planned[0], judged, limits, with, breakdown);
  }

  private static Judged with(Judged judged, List<Event> events) {
    var one = judged;
    for (var event : events) one = one.and(event.sign, event.amount);
    return one;
  }

  private void each(
      Scope scope, YearMonth first, YearMonth last, List<Limits> limits, Seeing seeing) {
    var lines = limits.stream().flatMap(l -> l.lines().stream()).distinct().toList();
    // in one unit of work the rows come as they are needed, and not all into memory first
    work.inOne(() -> sums.each(scope, first, last, lines, seeing));
  }

  private Map<ClientId, List<Event>> events(LocalDate day, Limits limits) {
    var happened = new HashMap<ClientId, List<Event>>();
    work.inOne(
        () ->
            events.each(
                ALL,
                day,
                limits.general(),
                (client, sign, amount) ->
                    happened
                        .computeIfAbsent(client, _ -> new ArrayList<>(1))
                        .add(new Event(sign, amount))));
    return happened;
  }
}
