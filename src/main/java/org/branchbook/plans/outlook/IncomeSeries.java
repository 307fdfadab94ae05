package org.branchbook.plans.outlook;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The income of one client, group or product by months, in hundredths of the bank's currency.
 *
 * @param first the month of the first of the facts
 * @param facts month by month without a gap, the last being the last month known
 * @param contracts what contracts fix of it, in past months and those to come
 */
public record IncomeSeries(YearMonth first, List<Long> facts, Map<YearMonth, Long> contracts) {
  public IncomeSeries {
    facts = List.copyOf(facts);
    contracts = Map.copyOf(contracts);
  }

  /** The first month without a fact. */
  YearMonth next() {
    return first.plusMonths(facts.size());
  }

  boolean known(YearMonth month) {
    return !month.isBefore(first) && month.isBefore(next());
  }

  long fact(YearMonth month) {
    return facts.get(Math.toIntExact(first.until(month, ChronoUnit.MONTHS)));
  }

  long contracts(YearMonth month) {
    return contracts.getOrDefault(month, 0L);
  }

  /** What of the facts no contract explains. */
  double[] rest() {
    var rest = new double[facts.size()];
    for (int i = 0; i < rest.length; i++) rest[i] = facts.get(i) - contracts(first.plusMonths(i));
    return rest;
  }
}
