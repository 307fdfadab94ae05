package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Scope;

/**
 * What clients' contracts fix: all that they brought in so far, and arithmetic until they end. The
 * balance is that of the last month, so that what was repaid brings nothing. Nothing is fixed by a
 * contract whose balance or whose product's terms nobody knows.
 */
final class FixedIncome {
  private static final int CENTS = 2;

  /** Month by month, in hundredths, from the first month of the past on. */
  private final Map<ClientId, long[]> clients = new HashMap<>();

  private final YearMonth from;

  /** One contract while its facts come. */
  private static final class Running {
    private final Agreed agreed;
    private final long[] income;
    private Fact last = Fact.NOTHING;

    Running(Agreed agreed, int months) {
      this.agreed = agreed;
      income = new long[months];
    }
  }

  private FixedIncome(YearMonth from) {
    this.from = from;
  }

  /**
   * Of the clients of a scope.
   *
   * @param from the first month of the past, and {@code known} its last
   * @param end the last month to come
   */
  static FixedIncome of(
      Contracts contracts,
      Catalogue catalogue,
      Work work,
      Scope scope,
      YearMonth from,
      YearMonth known,
      YearMonth end) {
    var fixed = new FixedIncome(from);
    if (!known.isBefore(end)) return fixed;
    int last = fixed.number(known);
    var running = new HashMap<Long, Running>();
    work.inOne(
        () ->
            contracts.each(
                scope,
                known.atEndOfMonth(),
                from,
                known,
                (agreed, month, fact) -> {
                  var one =
                      running.computeIfAbsent(
                          agreed.stream(), _ -> new Running(agreed, fixed.number(end) + 1));
                  one.income[month] = fact.income();
                  if (month == last) one.last = fact;
                }));
    if (running.isEmpty()) return fixed;
    var products =
        catalogue.all().stream().collect(Collectors.toMap(Product::id, Function.identity()));
    for (var one : running.values()) fixed.add(one, products, known, end);
    return fixed;
  }

  private void add(Running one, Map<ProductId, Product> products, YearMonth known, YearMonth end) {
    var product = products.get(one.agreed.product());
    if (product == null || one.last.volume() == 0) return;
    for (var month = known.plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
      var contract = contract(one, product, known, month);
      if (contract.isEmpty()) return;
      one.income[number(month)] = contract.get().in(month).income();
    }
    var sum = clients.computeIfAbsent(one.agreed.client(), _ -> new long[one.income.length]);
    for (int i = 0; i < sum.length; i++) sum[i] += one.income[i];
  }

  private static Optional<Contract> contract(
      Running one, Product product, YearMonth known, YearMonth month) {
    return product
        .terms(month.atDay(1))
        .map(
            terms ->
                new Contract(
                    known.atEndOfMonth(),
                    one.agreed.closes(),
                    BigDecimal.valueOf(one.last.volume(), CENTS),
                    one.agreed.rate(),
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    product.dayCount(),
                    terms));
  }

  private int number(YearMonth month) {
    return Math.toIntExact(from.until(month, ChronoUnit.MONTHS));
  }

  /** What is fixed of a client's income by months; those with nothing aren't there. */
  Map<YearMonth, Long> of(ClientId client) {
    var income = clients.get(client);
    if (income == null) return Map.of();
    var months = new HashMap<YearMonth, Long>();
    for (int i = 0; i < income.length; i++)
      if (income[i] != 0) months.put(from.plusMonths(i), income[i]);
    return months;
  }
}
