package org.branchbook.training.earnings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.HoldingMonth;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.jspecify.annotations.Nullable;

/**
 * Two years of monthly facts for what the branch's clients hold: each month of a holding by the
 * formula of its product, with seasons, growth and chance; a few clients have begun to leave.
 */
public record Earnings(
    List<Product> products, List<IncomeStream> streams, List<YearOfFacts> years) {
  static final int MONTHS = 24;

  /**
   * What a month is against the year's average: money moves before holidays, and rests in January.
   */
  private static final double[] SEASONS = {
    0.86, 0.91, 0.99, 1.0, 0.98, 1.01, 0.99, 0.97, 1.02, 1.03, 1.04, 1.2
  };

  /** One of so many clients moves his money elsewhere since three months. */
  private static final int LEAVING = 18;

  /**
   * Invents them.
   *
   * @param worth what a unit of a currency is worth in the bank's own
   * @param today the last month with facts is the one before this day's
   */
  public static Earnings of(
      List<Holding> held, ToDoubleFunction<String> worth, long seed, LocalDate today, Ids ids) {
    return of(held, worth, Set.of(), seed, today, ids);
  }

  /**
   * The same.
   *
   * @param leaving who moves his money elsewhere, beside those who are drawn
   */
  public static Earnings of(
      List<Holding> held,
      ToDoubleFunction<String> worth,
      Set<ClientId> leaving,
      long seed,
      LocalDate today,
      Ids ids) {
    var products = new PricedProducts(held, ids);
    var last = YearMonth.from(today).minusMonths(1);
    var streams = new ArrayList<IncomeStream>();
    var years = new ArrayList<YearOfFacts>();
    for (int i = 0; i < held.size(); i++) {
      var holding = held.get(i);
      var product = products.of(holding);
      var earning =
          new Earning(
              holding,
              product,
              worth.applyAsDouble(holding.currency()),
              leaving.contains(holding.client()),
              new Random(seed + i));
      var stream =
          new IncomeStream(
              ids.next(), holding.client(), product.id(), "practice:" + holding.id(), holding.id());
      var his = earning.years(stream.id(), last);
      if (his.isEmpty()) continue;
      streams.add(stream);
      years.addAll(his);
    }
    return new Earnings(products.all(), streams, years);
  }

  /** One holding over the months. */
  private static final class Earning {
    private final Holding holding;
    private final Product product;
    private final double worth;
    private final Random random;
    private final boolean leaving;
    private final double growth;

    Earning(Holding holding, Product product, double worth, boolean leaving, Random random) {
      this.holding = holding;
      this.product = product;
      this.worth = worth;
      this.random = random;
      this.leaving = leaving || holding.client().value() % LEAVING == 0;
      this.growth = 0.004 + 0.012 * random.nextGaussian();
    }

    List<YearOfFacts> years(long stream, YearMonth last) {
      Map<Integer, YearOfFacts> years = new LinkedHashMap<>();
      for (int back = MONTHS - 1; back >= 0; back--) {
        var month = last.minusMonths(back);
        var from = later(month.atDay(1), holding.opened());
        var to = earlier(month.plusMonths(1).atDay(1), holding.closed());
        // drawn for every month, so that one holding's days don't move another month's chance
        double chance = 1 + 0.06 * random.nextGaussian();
        if (!from.isBefore(to)) continue;
        double level =
            chance * Math.pow(1 + growth, -back) * (leaving && back < 3 ? 0.6 - 0.1 * back / 2 : 1);
        var year = new StreamYear(stream, month.getYear());
        years.merge(
            month.getYear(),
            YearOfFacts.empty(year).with(month.getMonth(), fact(month, from, to, level)),
            (there, now) -> there.with(month.getMonth(), now.of(month.getMonth())));
      }
      return List.copyOf(years.values());
    }

    private Fact fact(YearMonth month, LocalDate from, LocalDate to, double level) {
      double season = SEASONS[month.getMonthValue() - 1];
      double amount = holding.amount() == null ? 0 : holding.amount().doubleValue();
      double rate = holding.rate() == null ? 0 : holding.rate().doubleValue();
      double balance =
          switch (holding.kind()) {
            case ACCOUNT -> -amount * level * season;
            case DEPOSIT -> -amount * (leaving ? level : 1);
            case LOAN -> amount * owed(from);
            case CARD -> (rate > 0 ? 0.5 : -1) * amount * level;
            case GUARANTEE, INSURANCE, OTHER -> 0;
          };
      double fees =
          switch (holding.kind()) {
            case GUARANTEE -> amount * rate / 1200;
            case INSURANCE -> amount * 0.015;
            case OTHER -> other(amount, rate) * level * season;
            case ACCOUNT, CARD -> amount * 0.0011 * level * season;
            case DEPOSIT, LOAN -> 0;
          };
      double moved = worth == 1 ? 1 : 1 + 0.015 * Math.sin(month.getMonthValue() + month.getYear());
      var counted =
          new HoldingMonth(
                  from,
                  to,
                  number(balance),
                  holding.kind() == Holding.Kind.GUARANTEE ? BigDecimal.ZERO : number(rate),
                  number(fees),
                  number(worth),
                  number(worth * moved))
              .fact(product.dayCount(), product.terms(from).orElseThrow());
      boolean turns = holding.kind() == Holding.Kind.ACCOUNT || holding.kind() == Holding.Kind.CARD;
      if (!turns) return counted;
      double turnover = 100 * amount * worth * level * season;
      return counted.plus(
          new Fact(
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              Math.round(turnover * 1.7),
              Math.round(turnover * 1.65),
              3 + random.nextInt(20)));
    }

    /** Acquiring by turnover, a safe by the year, salaries by what is paid. */
    private static double other(double amount, double rate) {
      if (rate > 0) return 700 * rate;
      return amount > 10_000 ? amount * 0.002 : amount / 12;
    }

    /** Which part of a loan isn't repaid yet. */
    private double owed(LocalDate day) {
      var opened = holding.opened();
      var closes = holding.closes();
      if (opened == null || closes == null || !opened.isBefore(closes)) return 1;
      double all = ChronoUnit.DAYS.between(opened, closes);
      return Math.max(0, ChronoUnit.DAYS.between(day, closes) / all);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
      return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
      return other == null || other.isAfter(one) ? one : other;
    }

    private static BigDecimal number(double of) {
      return BigDecimal.valueOf(of).setScale(4, RoundingMode.HALF_EVEN);
    }
  }
}
