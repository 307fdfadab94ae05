package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.ClientMonths;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.Sign;
import org.jspecify.annotations.Nullable;

/** Judges clients as of a month by the bank's limits. */
final class Judging {
  private final Limits limits;
  private final int start;
  private final int last;

  /**
   * As of a month.
   *
   * @param first the month that is number 0 of clients' months: {@link #first} or one before it
   */
  Judging(Limits limits, YearMonth first, YearMonth asOf) {
    this.limits = limits;
    last = (int) first.until(asOf, ChronoUnit.MONTHS);
    start = last - (asOf.getMonthValue() - 1) % limits.general().months();
  }

  /** The first month that is looked at. */
  static YearMonth first(Limits limits, YearMonth asOf) {
    var start = new Window(asOf, limits.general().months()).start();
    var before = asOf.minusMonths(Window.THREE);
    return start.isBefore(before) ? start : before;
  }

  /** How a client deviates; null for one who doesn't. */
  @Nullable Judged of(ClientMonths months) {
    if (limits.lines().isEmpty()) return judge(months, limits.of(months.whose()), null, Set.of());
    var apart = EnumSet.noneOf(Holding.Kind.class);
    @Nullable Judged gravest = null;
    for (var line : limits.lines()) {
      var own = limits.of(months.whose(), line);
      if (own.isEmpty() || !months.planned(line, last)) continue;
      apart.add(line);
      var one = judge(months, own.get(), line, Set.of());
      if (one != null && (gravest == null || one.before(gravest))) gravest = one;
    }
    var rest = judge(months, limits.of(months.whose()), null, apart);
    return rest != null && (gravest == null || rest.before(gravest)) ? rest : gravest;
  }

  /** Whether he deviates so that a cause is asked for. */
  boolean asks(ClientMonths months) {
    var one = of(months);
    return one != null && one.asks();
  }

  private @Nullable Judged judge(
      ClientMonths months,
      DeviationPolicy policy,
      Holding.@Nullable Kind line,
      Set<Holding.Kind> apart) {
    var signs = EnumSet.noneOf(Sign.class);
    long average = average(months, line, apart);
    long month = income(months, line, apart, last, last);
    if (policy.fallen(month, average)) signs.add(Sign.FALL);
    if (months.planned(line, last)) {
      long plan = months.plan(line, start, last);
      for (var other : apart) plan -= months.plan(other, start, last);
      long fact = income(months, line, apart, start, last);
      var sign = policy.judge(plan, fact);
      if (sign != null && (sign.asks() || plan - fact > policy.least())) {
        signs.add(sign);
        return new Judged(signs, plan, fact, 0, true, line, apart);
      }
    }
    return signs.isEmpty() ? null : new Judged(signs, average, month, 0, false, line, apart);
  }

  /** Whether something is planned for a client in the period to date. */
  boolean planned(ClientMonths months) {
    return months.planned(null, last);
  }

  /** Of whom only an event tells: his last month beside the three before. */
  Judged event(ClientMonths months) {
    return new Judged(
        EnumSet.noneOf(Sign.class),
        average(months, null, Set.of()),
        months.income(null, last, last),
        0,
        false,
        null,
        Set.of());
  }

  private long average(ClientMonths months, Holding.@Nullable Kind line, Set<Holding.Kind> apart) {
    return income(months, line, apart, last - Window.THREE, last - 1) / Window.THREE;
  }

  private static long income(
      ClientMonths months, Holding.@Nullable Kind line, Set<Holding.Kind> apart, int from, int to) {
    long income = months.income(line, from, to);
    for (var other : apart) income -= months.income(other, from, to);
    return income;
  }
}
