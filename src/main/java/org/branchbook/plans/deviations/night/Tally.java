package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What every client was to bring in and has brought in, month by month, read in one pass over the
 * facts and one over the plan. It can be judged as of each of its last months and by any policy.
 */
public final class Tally {
  /** A year's period, the three months before it, and three month's ends to try rules on. */
  private static final int MONTHS = 18;

  private final YearMonth first;
  private final Map<ClientId, long[]> income = new HashMap<>();
  private final Map<ClientId, long[]> plan = new HashMap<>();
  private final int[] seen = new int[MONTHS];

  private Tally(YearMonth ended) {
    first = ended.minusMonths(MONTHS - 1L);
  }

  /** Reads facts and plan of the scope's clients up to a month that has ended. */
  public static Tally read(
      Facts facts, PlannedMonths planned, Scope scope, YearMonth ended, Work work) {
    var tally = new Tally(ended);
    // in one unit of work the rows come as they are needed, and not all into memory first
    work.inOne(
        () ->
            facts.each(
                scope,
                tally.first,
                ended,
                (client, _, month, fact) -> {
                  tally.seen[month]++;
                  months(tally.income, client)[month] += fact.income();
                }));
    work.inOne(
        () -> {
          for (int year = tally.first.getYear(); year <= ended.getYear(); year++) {
            int january = (int) tally.first.until(YearMonth.of(year, 1), ChronoUnit.MONTHS);
            planned.each(
                scope,
                year,
                Measure.INCOME,
                (client, _, months) -> tally.plan(client, january, months));
          }
        });
    return tally;
  }

  private static long[] months(Map<ClientId, long[]> of, ClientId client) {
    return of.computeIfAbsent(client, _ -> new long[MONTHS]);
  }

  private void plan(ClientId client, int january, long[] year) {
    var his = months(plan, client);
    for (int m = 0; m < year.length; m++) {
      int at = january + m;
      if (at >= 0 && at < MONTHS) his[at] += year[m];
    }
  }

  /**
   * The last month whose facts are there: of at least half as many products as in any month before.
   * Null where there are none.
   */
  public @Nullable YearMonth asOf() {
    int most = Arrays.stream(seen).max().orElse(0);
    for (int m = MONTHS - 1; m >= 0 && most > 0; m--)
      if (2 * seen[m] >= most) return first.plusMonths(m);
    return null;
  }

  /** Who deviates as of a month, by what, and by how much. */
  Map<ClientId, Judged> judge(DeviationPolicy policy, YearMonth asOf) {
    int last = (int) first.until(asOf, ChronoUnit.MONTHS);
    int start = last - (asOf.getMonthValue() - 1) % policy.months();
    var found = new HashMap<ClientId, Judged>();
    income.forEach((client, his) -> judge(policy, client, his, start, last, found));
    // of whom something was planned and nothing has come
    plan.forEach(
        (client, _) -> {
          if (!income.containsKey(client))
            judge(policy, client, new long[MONTHS], start, last, found);
        });
    return found;
  }

  private void judge(
      DeviationPolicy policy,
      ClientId client,
      long[] his,
      int start,
      int last,
      Map<ClientId, Judged> found) {
    var signs = EnumSet.noneOf(Sign.class);
    long average = average(his, last);
    if (policy.fallen(his[last], average)) signs.add(Sign.FALL);
    var planned = plan.get(client);
    if (planned != null) {
      long toDate = sum(planned, start, last);
      long fact = sum(his, start, last);
      var sign = policy.judge(toDate, fact);
      if (sign != null && (sign.asks() || toDate - fact > policy.least())) {
        signs.add(sign);
        found.put(client, new Judged(signs, toDate, fact, 0, true));
        return;
      }
    }
    if (!signs.isEmpty()) found.put(client, new Judged(signs, average, his[last], 0, false));
  }

  /** Who asks for a cause as of a month. */
  public Set<ClientId> asks(DeviationPolicy policy, YearMonth asOf) {
    var asks = new HashSet<ClientId>();
    judge(policy, asOf)
        .forEach(
            (client, one) -> {
              if (one.signs().stream().anyMatch(Sign::asks)) asks.add(client);
            });
    return asks;
  }

  /** What a client has brought in from the beginning of the period up to a month. */
  long toDate(ClientId client, DeviationPolicy policy, YearMonth asOf) {
    int last = (int) first.until(asOf, ChronoUnit.MONTHS);
    return sum(
        income.getOrDefault(client, new long[MONTHS]),
        last - (asOf.getMonthValue() - 1) % policy.months(),
        last);
  }

  /** Of whom only an event tells: his last month beside the three before. */
  Judged event(ClientId client, YearMonth asOf) {
    int last = (int) first.until(asOf, ChronoUnit.MONTHS);
    var his = income.getOrDefault(client, new long[MONTHS]);
    return new Judged(EnumSet.noneOf(Sign.class), average(his, last), his[last], 0, false);
  }

  private static long average(long[] his, int last) {
    int from = Math.max(0, last - Window.THREE);
    return last == 0 ? 0 : sum(his, from, last - 1) / Window.THREE;
  }

  private static long sum(long[] months, int from, int to) {
    long sum = 0;
    for (int m = Math.max(0, from); m <= to; m++) sum += months[m];
    return sum;
  }
}
