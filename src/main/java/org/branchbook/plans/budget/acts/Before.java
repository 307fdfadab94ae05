package org.branchbook.plans.budget.acts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Clients' facts before a year that is planned. */
final class Before {
  /** Older months say nothing of the next ones. */
  private static final int PAST = 48;

  private final Facts facts;
  private final Catalogue catalogue;

  Before(Facts facts, Catalogue catalogue) {
    this.facts = facts;
    this.catalogue = catalogue;
  }

  /**
   * Months that are known before a year.
   *
   * @param last the last one that is over
   * @param ahead how many lie between it and the year's January
   */
  record Known(Map<ClientId, long[]> months, YearMonth last, int ahead) {
    /** A client's months, or nothing in any. */
    long[] of(ClientId client) {
      return months.getOrDefault(client, new long[PAST]);
    }
  }

  /** The months that are over before the year, four years of them. */
  Known past(Scope scope, int year, Measure measure, Holding.@Nullable Kind line, YearMonth ended) {
    var before = YearMonth.of(year - 1, Twelve.MONTHS);
    var last = ended.isBefore(before) ? ended : before;
    var months = new HashMap<ClientId, long[]>();
    var those = of(line);
    facts.each(
        scope,
        last.minusMonths(PAST - 1L),
        last,
        measure.amount,
        (client, product, month, amount) -> {
          if (those == null || those.contains(product))
            months.computeIfAbsent(client, _ -> new long[PAST])[month] += amount;
        });
    int ahead = (int) last.until(before, ChronoUnit.MONTHS);
    return new Known(months, last, ahead);
  }

  /**
   * Clients' facts beside a plan.
   *
   * @param before the months of the year before; of those that aren't over yet the same a year
   *     earlier, so that a year planned in autumn has twelve months to be compared with
   * @param now the months of the year itself that are over
   */
  record Years(Map<ClientId, long[]> before, Map<ClientId, long[]> now) {
    Years() {
      this(new HashMap<>(), new HashMap<>());
    }

    private void add(ClientId client, boolean own, int month, long value) {
      (own ? now : before).computeIfAbsent(client, _ -> new long[Twelve.MONTHS])[month] += value;
    }
  }

  /** The facts beside a year's plan. */
  Years years(
      Scope scope, int year, Measure measure, Holding.@Nullable Kind line, YearMonth ended) {
    var years = new Years();
    var those = of(line);
    each(
        scope,
        year,
        ended,
        measure,
        (client, product, month, amount) -> {
          if (those == null || those.contains(product))
            years.add(client, month >= 2 * Twelve.MONTHS, month % Twelve.MONTHS, amount);
        });
    return years;
  }

  /** The same by product lines. */
  Map<Holding.Kind, Years> yearsByLine(Scope scope, int year, Measure measure, YearMonth ended) {
    var lines = catalogue.all().stream().collect(Collectors.toMap(Product::id, Product::line));
    var all = new EnumMap<Holding.Kind, Years>(Holding.Kind.class);
    each(
        scope,
        year,
        ended,
        measure,
        (client, product, month, amount) -> {
          var line = lines.get(product);
          if (line != null)
            all.computeIfAbsent(line, _ -> new Years())
                .add(client, month >= 2 * Twelve.MONTHS, month % Twelve.MONTHS, amount);
        });
    return all;
  }

  /** The facts that stand beside a year's plan, months numbered from the year two before it. */
  private void each(
      Scope scope, int year, YearMonth ended, Measure measure, Facts.SeeingAmount seeing) {
    var first = YearMonth.of(year - 2, 1);
    int over = (int) first.until(ended, ChronoUnit.MONTHS);
    // of the year two ago only what the year before doesn't know yet
    int from = over + 1 < 2 * Twelve.MONTHS ? 0 : Twelve.MONTHS;
    facts.each(
        scope,
        first.plusMonths(from),
        YearMonth.of(year, Twelve.MONTHS),
        measure.amount,
        (client, product, at, amount) -> {
          int month = from + at;
          boolean known = month < Twelve.MONTHS && month + Twelve.MONTHS <= over;
          if (month <= over && !known) seeing.see(client, product, month, amount);
        });
  }

  private @Nullable Set<ProductId> of(Holding.@Nullable Kind line) {
    if (line == null) return null;
    return catalogue.all().stream()
        .filter(p -> p.line() == line)
        .map(Product::id)
        .collect(Collectors.toSet());
  }
}
