package org.branchbook.plans.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What currencies are worth. A month counts at the average of its days' rates; what the plan was
 * made at is the last rate before its year, else the average of the month before, else the month's
 * own.
 */
public final class Exchange {
  private final String own;
  private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();

  /** By these rates, for a bank whose currency is {@code own}. */
  public Exchange(String own, List<Rate> all) {
    this.own = own;
    for (var one : all)
      rates.computeIfAbsent(one.currency(), _ -> new TreeMap<>()).put(one.since(), one.rate());
  }

  /** By these rates, for a bank of a country (ISO 3166). */
  public static Exchange in(String country, List<Rate> all) {
    return new Exchange(Currency.getInstance(Locale.of("", country)).getCurrencyCode(), all);
  }

  /** What a currency was worth in a month; "" is the bank's own. Empty where nobody knows. */
  public Optional<Worth> of(String currency, YearMonth month) {
    if (currency.isEmpty() || currency.equals(own)) return Optional.of(Worth.OWN);
    var known = rates.get(currency);
    if (known == null) return Optional.empty();
    return average(known, month)
        .map(
            actual ->
                new Worth(
                    before(known, LocalDate.of(month.getYear(), 1, 1))
                        .or(() -> average(known, month.minusMonths(1)))
                        .orElse(actual),
                    actual));
  }

  private static Optional<BigDecimal> before(TreeMap<LocalDate, BigDecimal> known, LocalDate day) {
    return Optional.ofNullable(known.lowerEntry(day)).map(Map.Entry::getValue);
  }

  /** Over the month's days on which a rate holds. */
  private static Optional<BigDecimal> average(
      TreeMap<LocalDate, BigDecimal> known, YearMonth month) {
    var end = month.plusMonths(1).atDay(1);
    var first = known.firstKey();
    if (!first.isBefore(end)) return Optional.empty();
    var from = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
    return Optional.of(AverageBalance.of(known, from, end));
  }
}
