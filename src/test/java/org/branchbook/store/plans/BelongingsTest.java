package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterOutlook.Line;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BelongingsTest {
  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);
  private static final Clock MID_NOVEMBER =
      Clock.fixed(Instant.parse("2025-11-15T08:00:00Z"), ZoneOffset.UTC);
  private static final Quarter QUARTER = new Quarter(2025, 4);

  /** Anna's client brings 100 a month, two of Borys's 40 and 50; his third brings nothing. */
  private static PlanStore branch(Store store) {
    Sample.branch(store);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    for (int id = 101; id <= 103; id++)
      clients.add(card(id, person("Ткач", "Ганна " + id, ""), care(NORTH, BORYS, false)));
    var kept = new PlanStore(store);
    var loan = new ProductId(5);
    kept.catalogue()
        .put(
            List.of(
                new Product(loan, "LN", "Кредит", Holding.Kind.LOAN, DayCount.ACT_365, List.of())));
    kept.facts()
        .add(
            List.of(
                new IncomeStream(700, new ClientId(100), loan, "core:L-1"),
                new IncomeStream(701, new ClientId(101), loan, "core:L-2"),
                new IncomeStream(702, new ClientId(102), loan, "core:L-3")));
    assertTrue(kept.facts().save(List.of(year(700, 100_00), year(701, 40_00), year(702, 50_00))));
    return kept;
  }

  /** November has begun, but isn't all there. */
  private static YearOfFacts year(long stream, long interest) {
    var year = YearOfFacts.empty(new StreamYear(stream, 2025));
    for (int month = 1; month <= 10; month++) year = year.with(Month.of(month), fact(interest));
    return year.with(Month.NOVEMBER, fact(1));
  }

  private static Fact fact(long interest) {
    return new Fact(1_000_00, interest, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  private static Set<String> seen(PlanStore kept, Scope scope) {
    var seen = new TreeSet<String>();
    kept.belongings()
        .each(
            scope,
            one ->
                seen.add(
                    one.client().value()
                        + " "
                        + one.responsible().id()
                        + " "
                        + one.department().id()));
    return seen;
  }

  @ParameterizedTest
  @EnumSource
  void whoBringsInIncomeIsShownWithinTheScope(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var borys = " " + BORYS.value() + " " + NORTH.value();
      assertEquals(
          Set.of("100 " + ANNA.value() + " " + NORTH.value(), "101" + borys, "102" + borys),
          seen(kept, ALL));
      assertEquals(Set.of("101" + borys, "102" + borys), seen(kept, BORYS_ALONE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void clientsAreForecastAndAddedUp(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var forecast = new ForecastIncome(kept.facts(), kept.belongings(), store, MID_NOVEMBER);
      var byManager = forecast.of(ALL, QUARTER, By.MANAGER);
      assertEquals("2025-10", String.valueOf(byManager.known()));
      assertEquals(
          List.of("1 100.0 200.0", "2 90.0 180.0"),
          byManager.lines().stream().map(BelongingsTest::told).collect(Collectors.toList()));
      assertEquals("3 190.0 380.0", told(byManager.total()));
      assertEquals(3, forecast.of(ALL, QUARTER, By.CLIENT).lines().size());
      assertEquals(1, forecast.of(ALL, QUARTER, By.INDUSTRY).lines().size());
      assertEquals("2 90.0 180.0", told(forecast.of(BORYS_ALONE, QUARTER, By.DEPARTMENT).total()));
    }
  }

  private static String told(Line line) {
    return line.clients()
        + " "
        + line.outlook().facts() / 100.0
        + " "
        + line.outlook().rest() / 100.0;
  }

  @ParameterizedTest
  @EnumSource
  void aQuarterThatIsOverIsWhatItWas(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var forecast = new ForecastIncome(kept.facts(), kept.belongings(), store, MID_NOVEMBER);
      assertEquals("3 570.0 0.0", told(forecast.of(ALL, new Quarter(2025, 3), By.CLIENT).total()));
      assertNull(forecast.of(ALL, new Quarter(2024, 3), By.CLIENT).known());
    }
  }
}
