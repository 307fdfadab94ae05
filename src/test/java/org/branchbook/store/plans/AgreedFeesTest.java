package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fees that products' terms tell are arithmetic; only the rest of their income is forecast. */
class AgreedFeesTest {
  private static final ClientId CLIENT = new ClientId(100);
  private static final Clock MID_NOVEMBER =
      Clock.fixed(Instant.parse("2025-11-15T08:00:00Z"), ZoneOffset.UTC);

  private static Product product(long id, Holding.Kind line, int fee, int yearly) {
    var none = BigDecimal.ZERO;
    var terms =
        new Terms(
            LocalDate.of(2024, 1, 1),
            none,
            BigDecimal.valueOf(fee),
            BigDecimal.valueOf(yearly),
            none,
            none);
    return new Product(new ProductId(id), line.name(), "", line, DayCount.ACT_365, List.of(terms));
  }

  private static Holding held(
      long id, Holding.Kind kind, @Nullable Integer rate, @Nullable LocalDate closes) {
    return new Holding(
        id,
        CLIENT,
        kind,
        "",
        "",
        "",
        "UAH",
        null,
        rate == null ? null : BigDecimal.valueOf(rate),
        LocalDate.of(2024, 11, 10),
        closes,
        null,
        1);
  }

  private static YearOfFacts year(long stream, Fact fact) {
    var year = YearOfFacts.empty(new StreamYear(stream, 2025));
    for (int month = 1; month <= 10; month++) year = year.with(Month.of(month), fact);
    return year;
  }

  /**
   * The card pays 2 a month and 30 each November, and brings 10 of interest beside; the guarantee
   * of 36,500 at 4 % pays 120 for November's 30 days, and ends with it; the account pays 5 a month
   * and has no end.
   */
  @ParameterizedTest
  @EnumSource
  void feesOfOpenEndedAccountsCardsAndGuaranteesAreFixed(Databases on) {
    try (var store = on.fresh()) {
      Sample.branch(store);
      new ClientStore(store)
          .clients()
          .add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
      var kept = new PlanStore(store);
      kept.catalogue()
          .put(
              List.of(
                  product(5, Holding.Kind.CARD, 2, 30),
                  product(6, Holding.Kind.GUARANTEE, 0, 0),
                  product(7, Holding.Kind.ACCOUNT, 5, 0)));
      assertEquals(
          BigDecimal.valueOf(30).setScale(4),
          kept.catalogue().all().stream()
              .filter(p -> p.line() == Holding.Kind.CARD)
              .findFirst()
              .orElseThrow()
              .terms()
              .getFirst()
              .yearly());
      new ClientStore(store)
          .holdings()
          .addAll(
              List.of(
                  held(900, Holding.Kind.CARD, null, null),
                  held(901, Holding.Kind.GUARANTEE, 4, LocalDate.of(2025, 12, 1)),
                  held(902, Holding.Kind.ACCOUNT, null, null)));
      kept.facts()
          .add(
              List.of(
                  new IncomeStream(700, CLIENT, new ProductId(5), "core:C-1", 900L),
                  new IncomeStream(701, CLIENT, new ProductId(6), "core:G-1", 901L),
                  new IncomeStream(702, CLIENT, new ProductId(7), "core:A-1", 902L)));
      assertTrue(
          kept.facts()
              .save(
                  List.of(
                      year(700, new Fact(0, 10_00, 0, 2_00, 0, 0, 0, 0, 0, 1)),
                      YearOfFacts.empty(new StreamYear(701, 2025))
                          .with(Month.OCTOBER, new Fact(36_500_00, 0, 0, 124_00, 0, 0, 0, 0, 0, 1)),
                      year(702, new Fact(-100_00, 0, 0, 5_00, 0, 0, 0, 0, 0, 1)))));
      var forecast =
          new ForecastIncome(
              kept.facts(),
              kept.contracts(),
              kept.catalogue(),
              kept.belongings(),
              store,
              MID_NOVEMBER);
      var all = new Scope(Reach.ALL, ANNA, Set.of(), true);
      var outlook = forecast.of(all, new Quarter(2025, 4), By.CLIENT).total().outlook();
      assertEquals(17_00 + 124_00, outlook.facts());
      assertEquals(2 * (2_00 + 5_00) + 30_00 + 120_00, outlook.contracts());
      assertEquals(20_00, outlook.rest());
    }
  }
}
