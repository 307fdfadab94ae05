package org.branchbook.training.earnings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.Ids;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;

/** A catalogue of what the branch's clients hold, with terms on which the bank earns by each. */
final class PricedProducts {
  private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
  private static final String OWN = "UAH";
  private static final int MARGIN_PLACES = 2;

  private final Map<String, Product> byName = new LinkedHashMap<>();

  PricedProducts(List<Holding> held, Ids ids) {
    var alike = new LinkedHashMap<String, List<Holding>>();
    for (var h : held) alike.computeIfAbsent(name(h), _ -> new ArrayList<>()).add(h);
    var counts = new EnumMap<Holding.Kind, Integer>(Holding.Kind.class);
    alike.forEach(
        (name, of) -> {
          var line = of.getFirst().kind();
          var code =
              line.name().substring(0, 3) + "-%02d".formatted(counts.merge(line, 1, Integer::sum));
          byName.put(
              name,
              new Product(
                  new ProductId(ids.next()),
                  code,
                  name,
                  line,
                  line == Holding.Kind.DEPOSIT ? DayCount.ACT_365 : DayCount.ACT_ACT,
                  List.of(terms(line, averageRate(of)))));
        });
  }

  List<Product> all() {
    return List.copyOf(byName.values());
  }

  Product of(Holding holding) {
    return Objects.requireNonNull(byName.get(name(holding)));
  }

  private static String name(Holding h) {
    return h.currency().equals(OWN) ? h.name() : h.name() + ", " + h.currency();
  }

  private static double averageRate(List<Holding> of) {
    return of.stream()
        .map(Holding::rate)
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .average()
        .orElse(0);
  }

  /** The treasury stands between what clients pay and what they are paid. */
  private static Terms terms(Holding.Kind line, double rate) {
    return switch (line) {
      case ACCOUNT -> terms(9, 60, 22, 0);
      case DEPOSIT -> terms(rate + 2.75, 0, 9, 0);
      case LOAN -> terms(rate * 0.72, 0, 35, 1.4);
      case CARD -> rate > 0 ? terms(rate * 0.5, 15, 18, 5) : terms(9, 15, 11, 0);
      case GUARANTEE, INSURANCE, OTHER -> terms(0, 0, 14, 0);
    };
  }

  private static Terms terms(double transfer, double fee, double cost, double loss) {
    return new Terms(SINCE, number(transfer), number(fee), number(cost), number(loss));
  }

  private static BigDecimal number(double of) {
    return BigDecimal.valueOf(of).setScale(MARGIN_PLACES, RoundingMode.HALF_UP);
  }
}
