package org.branchbook.plans.deviations.night;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
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
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Splits the gaps of those who deviate into their parts, read in one more pass. */
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
  private final Work work;

  Breakdown(Facts facts, Catalogue catalogue, PlannedMonths planned, Work work) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.planned = planned;
    this.work = work;
  }

  /** The parts of each gap. */
  Map<ClientId, Gap> of(Map<ClientId, Judged> judged, Window window, Scope scope) {
    var lines = catalogue.all().stream().collect(Collectors.toMap(Product::id, Product::line));
    var all = new HashMap<ClientId, Lines>();
    judged.keySet().forEach(c -> all.put(c, new Lines()));
    work.inOne(
        () ->
            facts.each(
                scope,
                window.first(),
                window.last(),
                (client, product, month, fact) -> {
                  var his = all.get(client);
                  if (his != null)
                    his.of(lines.getOrDefault(product, Holding.Kind.OTHER))
                        .add(window, month, fact);
                }));
    int from = window.start().getMonthValue() - 1;
    int to = window.last().getMonthValue();
    work.inOne(
        () ->
            planned.each(
                scope,
                window.last().getYear(),
                Measure.INCOME,
                (client, line, months) -> {
                  var his = all.get(client);
                  if (his == null) return;
                  long sum = 0;
                  for (int m = from; m < to; m++) sum += months[m];
                  if (line == null) his.rest += sum;
                  else his.of(line).plan += sum;
                }));
    var gaps = new HashMap<ClientId, Gap>();
    judged.forEach(
        (client, one) -> {
          var his = all.get(client);
          if (his != null) gaps.put(client, his.gap(one.planned()));
        });
    return gaps;
  }
}
