package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Split;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.jspecify.annotations.Nullable;

/** Splits the gaps of some who deviate into their parts. */
final class Breakdown {
  /**
   * A gap.
   *
   * @param line the product line of which the most is missing, or has come; null for none
   */
  record Gap(Parts parts, Holding.@Nullable Kind line) {
    static final Gap NONE = new Gap(Parts.NOTHING, null);
  }

  /** What is summed up of a product line. */
  private static final class OfLine {
    private long plan;
    private Fact toDate = Fact.NOTHING;
    private Fact yearBefore = Fact.NOTHING;
    private Fact before = Fact.NOTHING;
    private Fact last = Fact.NOTHING;
    private Fact lately = Fact.NOTHING;

    void add(Window window, int month, Fact fact) {
      if (window.toDate(month)) toDate = toDate.plus(fact);
      if (window.yearBefore(month)) yearBefore = yearBefore.plus(fact);
      if (window.before(month)) before = before.plus(fact);
      if (window.isLast(month)) last = last.plus(fact);
      if (window.lately(month)) lately = lately.plus(fact);
    }

    OfLine plus(OfLine other) {
      var sum = new OfLine();
      sum.plan = plan + other.plan;
      sum.toDate = toDate.plus(other.toDate);
      sum.yearBefore = yearBefore.plus(other.yearBefore);
      sum.before = before.plus(other.before);
      return sum;
    }

    Parts againstPlan() {
      return Split.of(toDate, plan, yearBefore.equals(Fact.NOTHING) ? before : yearBefore);
    }

    Parts againstAverage() {
      return Split.of(last, lately.income() / Window.THREE, lately);
    }
  }

  /** A client's lines; what isn't planned by products stands beside them. */
  private static final class Lines {
    private final EnumMap<Holding.Kind, OfLine> each = new EnumMap<>(Holding.Kind.class);
    private long rest;

    OfLine of(Holding.Kind line) {
      return each.computeIfAbsent(line, _ -> new OfLine());
    }

    Gap gap(boolean planned) {
      var parts = new EnumMap<Holding.Kind, Parts>(Holding.Kind.class);
      each.forEach((line, l) -> parts.put(line, planned ? l.againstPlan() : l.againstAverage()));
      var sum = parts.values().stream().reduce(Parts.NOTHING, Parts::plus);
      if (planned && rest != 0) {
        var all = each.values().stream().reduce(new OfLine(), OfLine::plus);
        all.plan += rest;
        sum = all.againstPlan();
      }
      long side = Long.signum(sum.gap());
      return new Gap(
          sum,
          parts.keySet().stream()
              .max(Comparator.comparingLong(line -> side * parts.get(line).gap()))
              .orElse(null));
    }
  }

  private final Facts facts;
  private final Catalogue catalogue;
  private final PlannedMonths planned;

  Breakdown(Facts facts, Catalogue catalogue, PlannedMonths planned) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.planned = planned;
  }

  /** The parts of each gap. */
  Map<ClientId, Gap> of(Map<ClientId, Judged> judged, Window window) {
    var lines = lines();
    var all = new HashMap<ClientId, Lines>();
    judged.keySet().forEach(c -> all.put(c, new Lines()));
    facts.of(
        judged.keySet(),
        window.first(),
        window.last(),
        (client, product, month, fact) -> {
          var line = lines.getOrDefault(product, Holding.Kind.OTHER);
          if (judged.get(client).of(line)) all.get(client).of(line).add(window, month, fact);
        });
    int from = window.start().getMonthValue() - 1;
    int to = window.last().getMonthValue();
    planned.of(
        judged.keySet(),
        window.last().getYear(),
        Measure.INCOME,
        (client, line, months) -> {
          long sum = 0;
          for (int m = from; m < to; m++) sum += months[m];
          var his = all.get(client);
          if (line != null && judged.get(client).of(line)) his.of(line).plan += sum;
          else if (line == null && judged.get(client).line() == null) his.rest += sum;
        });
    var gaps = new HashMap<ClientId, Gap>();
    judged.forEach((client, one) -> gaps.put(client, all.get(client).gap(one.planned())));
    return gaps;
  }

  /** Those of these clients for whom something is planned in a year. */
  Set<ClientId> planned(Collection<ClientId> clients, int year) {
    var those = new HashSet<ClientId>();
    planned.of(clients, year, Measure.INCOME, (client, _, _) -> those.add(client));
    return those;
  }

  private Map<ProductId, Holding.Kind> lines() {
    return catalogue.all().stream().collect(Collectors.toMap(Product::id, Product::line));
  }

  /** What a client has brought in during these months, by the product line or by all of them. */
  long income(ClientId client, Holding.@Nullable Kind line, YearMonth from, YearMonth to) {
    var lines = lines();
    var sum = new long[1];
    facts.of(
        List.of(client),
        from,
        to,
        (_, product, _, fact) -> {
          if (line == null || lines.getOrDefault(product, Holding.Kind.OTHER) == line)
            sum[0] += fact.income();
        });
    return sum[0];
  }
}
