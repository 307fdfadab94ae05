package org.branchbook.plans.earned;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a client brought in, month by month.
 *
 * @param first the month of the first fact in each list
 * @param months how many there are
 * @param streams by what they brought in over all these months, the most first
 * @param plan of all products together, month by month; null where nothing was planned
 */
public record ClientIncome(
    YearMonth first, int months, List<OfStream> streams, List<@Nullable Long> plan) {
  public ClientIncome {
    plan = Collections.unmodifiableList(new ArrayList<>(plan));
    streams = List.copyOf(streams);
  }

  /**
   * One product of his, under one key of the core system.
   *
   * @param product its name; "" for the line's own product
   * @param key by which files call it
   * @param facts one a month; null where there is none
   */
  public record OfStream(
      Holding.Kind line, String product, String key, List<@Nullable Fact> facts) {
    public OfStream {
      facts = Collections.unmodifiableList(new ArrayList<>(facts));
    }

    /** What came together in the last months. */
    public Fact last(int months) {
      return facts.subList(Math.max(0, facts.size() - months), facts.size()).stream()
          .reduce(Fact.NOTHING, (sum, f) -> f == null ? sum : sum.plus(f));
    }
  }

  /** All products together, month by month; null in months without a fact. */
  public List<@Nullable Fact> together() {
    var sums = new ArrayList<@Nullable Fact>(Collections.nCopies(months, null));
    for (var stream : streams)
      for (int m = 0; m < months; m++) {
        var fact = stream.facts().get(m);
        var sum = sums.get(m);
        if (fact != null) sums.set(m, sum == null ? fact : sum.plus(fact));
      }
    return sums;
  }

  /** All products together, the months from one place up to another. */
  public Fact sum(int from, int to) {
    return together().subList(Math.max(0, from), Math.max(0, to)).stream()
        .reduce(Fact.NOTHING, (sum, f) -> f == null ? sum : sum.plus(f));
  }

  /**
   * What was planned for the months from one place up to another; null where one of them has no
   * plan, for the sum of the others says nothing beside all facts.
   */
  public @Nullable Long planned(int from, int to) {
    long sum = 0;
    for (int m = Math.max(0, from); m < to; m++) {
      var month = plan.get(m);
      if (month == null) return null;
      sum += month;
    }
    return sum;
  }

  /** The month at a place of the lists. */
  public YearMonth at(int place) {
    return first.plusMonths(place);
  }
}
