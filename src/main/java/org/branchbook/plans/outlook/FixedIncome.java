package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What clients' contracts fix: all that they brought in so far, and arithmetic until they end. The
 * balance is that of the last month, so that what was repaid brings nothing. Nothing is fixed by a
 * contract whose balance or whose product's terms nobody knows. Of what else a client holds the
 * fees are fixed that its product's terms tell, where they were paid last; the rest of it is
 * forecast.
 */
final class FixedIncome {
  private static final int CENTS = 2;

  /** Month by month, in hundredths, from the first month of the past on. */
  private final Map<ClientId, long[]> clients = new HashMap<>();

  private final YearMonth from;

  /** One contract while its facts come. */
  private static final class Running {
    private final Agreed agreed;
    private final @Nullable Fact[] facts;
    private final long[] income;
    private Fact last = Fact.NOTHING;

    Running(Agreed agreed, int months) {
      this.agreed = agreed;
      income = new long[months];
      facts = new Fact[months];
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
    var products =
        catalogue.all().stream().collect(Collectors.toMap(Product::id, Function.identity()));
    work.inOne(
        () ->
            contracts.each(
                scope,
                known.atEndOfMonth(),
                from,
                known,
                charged(products.values()),
                (agreed, month, fact) -> {
                  var one =
                      running.computeIfAbsent(
                          agreed.stream(), _ -> new Running(agreed, fixed.number(end) + 1));
                  one.facts[month] = fact;
                  if (month == last) one.last = fact;
                }));
    for (var one : running.values()) fixed.add(one, products, known, end);
    return fixed;
  }

  /** The products of which a holding may pay a fee: guarantees pay their rate. */
  private static Set<ProductId> charged(Collection<Product> products) {
    return products.stream()
        .filter(
            product ->
                product.line() == Holding.Kind.GUARANTEE
                    || product.terms().stream()
                        .anyMatch(t -> t.fee().signum() != 0 || t.yearly().signum() != 0))
        .map(Product::id)
        .collect(Collectors.toSet());
  }

  private void add(Running one, Map<ProductId, Product> products, YearMonth known, YearMonth end) {
    var product = products.get(one.agreed.product());
    if (product == null) return;
    if (one.agreed.isWhole()) whole(one, product, known, end);
    else fees(one, product, known, end);
  }

  private void fees(Running one, Product product, YearMonth known, YearMonth end) {
    // who was let off them last month is hardly held to them in the next one
    if (one.last.fees() < AgreedFees.in(known, one.agreed, product, one.last.volume())) return;
    for (int i = 0; i <= number(end); i++) {
      var month = from.plusMonths(i);
      boolean told = !month.isAfter(known);
      var fact = one.facts[i];
      if (told && fact == null) continue;
      long volume = (fact == null ? one.last : fact).volume();
      long fee = AgreedFees.in(month, one.agreed, product, volume);
      one.income[i] = fact == null ? fee : Math.max(0, Math.min(fee, fact.fees()));
    }
    sum(one);
  }

  private void whole(Running one, Product product, YearMonth known, YearMonth end) {
    if (one.last.volume() == 0) return;
    for (int i = 0; i <= number(known); i++) {
      var fact = one.facts[i];
      if (fact != null) one.income[i] = fact.income();
    }
    for (var month = known.plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
      var contract = contract(one, product, known, month);
      if (contract.isEmpty()) return;
      one.income[number(month)] = contract.get().in(month).income();
    }
    sum(one);
  }

  private void sum(Running one) {
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
                    Objects.requireNonNull(one.agreed.closes()),
                    BigDecimal.valueOf(one.last.volume(), CENTS),
                    Objects.requireNonNull(one.agreed.rate()),
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
