package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.playbooks.propensity.Column;
import org.jspecify.annotations.Nullable;

/**
 * In which respects clients differ, as was known on a day: the same for learning from the past and
 * for telling the future. A client's tier is left out, since only today's is known, and the income
 * that makes it stands here by itself.
 */
final class Respects {
  private static final int SHORT = 90;
  private static final int YEAR = 365;
  private static final int QUARTER = 3;
  private static final double DAYS = 365.25;
  private static final double UNITS = 100;

  /** Chapter of an industry's code. */
  private static final int CHAPTER = 2;

  /** A client on a day. */
  record Moment(Situation s, LocalDate day) {}

  private Respects() {}

  static List<Column> of(List<Moment> moments) {
    return List.of(
        number("AGE", moments, m -> m.s.age(m.day) < 0 ? Double.NaN : m.s.age(m.day)),
        number(
            "TENURE",
            moments,
            m ->
                m.s.since() == null
                    ? Double.NaN
                    : ChronoUnit.DAYS.between(m.s.since(), m.day) / DAYS),
        number("HOLDINGS", moments, m -> m.s.held().stream().filter(h -> h.on(m.day)).count()),
        number("OPENED", moments, Respects::sinceOpened),
        number("CONTACTS", moments, m -> m.s.spoken(m.day.minusDays(SHORT), m.day).size()),
        number("CONTACTS_YEAR", moments, m -> m.s.spoken(m.day.minusDays(YEAR), m.day).size()),
        number("TURNOVER", moments, m -> received(m, QUARTER) / QUARTER / UNITS),
        number("TURNOVER_CHANGE", moments, Respects::change),
        number(
            "INCOME",
            moments,
            m -> m.s.earned().known() ? m.s.earned().year(month(m)) / UNITS : Double.NaN),
        label("KIND", moments, m -> m.s.sole() ? "SOLE" : m.s.person() ? "PERSON" : "FIRM"),
        label("HELD", moments, Respects::held),
        label("CHANNEL", moments, Respects::channel),
        label(
            "INDUSTRY",
            moments,
            m -> m.s.industry().length() < CHAPTER ? null : m.s.industry().substring(0, CHAPTER)));
  }

  private static Column number(String name, List<Moment> all, ToDoubleFunction<Moment> value) {
    return new Column.Numbers(name, all.stream().mapToDouble(value).toArray());
  }

  private static Column label(
      String name, List<Moment> all, Function<Moment, @Nullable String> value) {
    var values = new ArrayList<@Nullable String>();
    for (var one : all) values.add(value.apply(one));
    return new Column.Labels(name, values);
  }

  private static YearMonth month(Moment m) {
    return YearMonth.from(m.day);
  }

  private static double received(Moment m, int before) {
    return m.s.earned().known()
        ? m.s.earned().received(month(m).minusMonths(before), QUARTER)
        : Double.NaN;
  }

  private static double change(Moment m) {
    double now = received(m, QUARTER);
    double before = received(m, 2 * QUARTER);
    return now > 0 && before > 0 ? now / before : Double.NaN;
  }

  private static double sinceOpened(Moment m) {
    return m.s.held().stream()
        .map(Held::opened)
        .filter(Objects::nonNull)
        .filter(on -> !on.isAfter(m.day))
        .max(Comparator.naturalOrder())
        .map(on -> (double) ChronoUnit.DAYS.between(on, m.day))
        .orElse(Double.NaN);
  }

  private static String held(Moment m) {
    return m.s.held().stream()
        .filter(h -> h.on(m.day))
        .map(Held::kind)
        .distinct()
        .sorted()
        .map(Kind::name)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String channel(Moment m) {
    var spoken = m.s.spoken(m.day.minusDays(YEAR), m.day);
    return spoken.isEmpty() ? null : spoken.getLast().channel().name();
  }
}
