package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Amount;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts.StreamFacts;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {
  private static final ClientId ANNAS = new ClientId(100);
  private static final ClientId BORYSS = new ClientId(101);
  private static final ProductId LOAN = new ProductId(5);
  private static final IncomeStream FIRST = new IncomeStream(700, ANNAS, LOAN, "core:L-1");
  private static final IncomeStream SECOND = new IncomeStream(701, BORYSS, LOAN, "core:L-2");
  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);
  private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

  private static Fact fact(long interest) {
    return new Fact(1_000_00, interest, -5, 0, 1, 0, 0, 0, 0, 1);
  }

  private static PlanStore branch(Store store) {
    Sample.branch(store);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false)));
    var kept = new PlanStore(store);
    kept.catalogue().put(List.of(product("Кредит")));
    kept.facts().add(List.of(FIRST, SECOND));
    var facts = kept.facts();
    assertTrue(
        facts.save(
            List.of(
                YearOfFacts.empty(new StreamYear(700, 2025)).with(Month.DECEMBER, fact(12)),
                YearOfFacts.empty(new StreamYear(700, 2026)).with(Month.JANUARY, fact(1)),
                YearOfFacts.empty(new StreamYear(701, 2025))
                    .with(Month.OCTOBER, fact(10))
                    .with(Month.NOVEMBER, fact(11)))));
    return kept;
  }

  private static Product product(String name) {
    return new Product(
        LOAN,
        "LN",
        name,
        Holding.Kind.LOAN,
        DayCount.ACT_365,
        List.of(terms("2026-01-01"), terms("2025-01-01")));
  }

  private static Terms terms(String since) {
    return new Terms(
        LocalDate.parse(since),
        new BigDecimal("14.2500"),
        new BigDecimal("0.0000"),
        new BigDecimal("120.0000"),
        new BigDecimal("3.5000"),
        new BigDecimal("1.0000"));
  }

  private static Set<String> seen(PlanStore kept, Scope scope) {
    var seen = new TreeSet<String>();
    kept.facts()
        .each(
            scope,
            NOVEMBER,
            YearMonth.of(2026, 1),
            (client, product, month, fact) ->
                seen.add(
                    client.value() + " " + product.value() + " " + month + " " + fact.interest()));
    for (var amount : Amount.values()) {
      var whole = new TreeSet<String>();
      kept.facts()
          .each(
              scope,
              NOVEMBER,
              YearMonth.of(2026, 1),
              (client, product, month, fact) ->
                  whole.add(List.of(client, product, month, amount.of(fact)).toString()));
      var alone = new TreeSet<String>();
      kept.facts()
          .each(
              scope,
              NOVEMBER,
              YearMonth.of(2026, 1),
              amount,
              (client, product, month, of) ->
                  alone.add(List.of(client, product, month, of).toString()));
      assertEquals(whole, alone, "one amount alone is what the facts say of it");
    }
    return seen;
  }

  @ParameterizedTest
  @EnumSource
  void productsAreKeptWithTheirTerms(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      assertEquals(List.of(product("Кредит")), kept.catalogue().all());
      kept.catalogue().put(List.of(product("Кредит готівкою")));
      assertEquals(List.of(product("Кредит готівкою")), kept.catalogue().all());
      var terms = product("").terms(LocalDate.of(2025, 12, 31)).orElseThrow();
      assertEquals(LocalDate.of(2025, 1, 1), terms.since());
      assertTrue(product("").terms(LocalDate.of(2024, 12, 31)).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyoneSeesTheFactsOfHisClients(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      assertEquals(Map.of("core:L-2", SECOND), kept.facts().streams(List.of("core:L-2", "no")));
      assertEquals(Set.of("100 5 1 12", "100 5 2 1", "101 5 0 11"), seen(kept, ALL));
      assertEquals(Set.of("101 5 0 11"), seen(kept, BORYS_ALONE));
      assertEquals(
          List.of(2025, 2026),
          kept.facts().of(ANNAS, NOVEMBER, YearMonth.of(2026, 2), ALL).stream()
              .map(f -> f.year().of().year())
              .toList());
      assertEquals(List.of(), kept.facts().of(ANNAS, NOVEMBER, YearMonth.of(2026, 2), BORYS_ALONE));
      var both = List.of(ANNAS, BORYSS);
      assertEquals(
          Map.of(ANNAS, 6L - 5, BORYSS, 5L),
          kept.facts().income(both, NOVEMBER, YearMonth.of(2026, 2), ALL));
      assertEquals(
          Map.of(BORYSS, 4L + 5),
          kept.facts().income(both, YearMonth.of(2025, 1), NOVEMBER, BORYS_ALONE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWrittenOverWhatSomebodyElseChanged(Databases on) {
    try (var store = on.fresh()) {
      var facts = branch(store).facts();
      var at = new StreamYear(700, 2026);
      var read = facts.years(Set.of(at, new StreamYear(700, 2030)));
      assertEquals(Set.of(at), read.keySet());
      var mine = read.get(at).with(Month.JANUARY, fact(2)).with(Month.FEBRUARY, fact(3));
      assertTrue(facts.save(List.of(mine)));
      assertFalse(facts.save(List.of(mine)));
      var now = facts.years(Set.of(at)).get(at);
      assertEquals(mine.months(), now.months());
      assertTrue(facts.save(List.of(now.with(Month.JANUARY, null))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void mergedCardsPartAsTheyWere(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var follower = kept.followers().getFirst();
      var both = List.of(ANNAS, BORYSS);
      var before = follower.of(both);
      follower.join(List.of(BORYSS), ANNAS);
      assertEquals(
          Set.of("core:L-1", "core:L-2"),
          Set.copyOf(
              kept.facts().of(ANNAS, NOVEMBER, NOVEMBER, ALL).stream()
                  .map(StreamFacts::stream)
                  .map(IncomeStream::key)
                  .toList()));
      assertEquals(2, follower.tell(before).size());
      follower.part(before, Set.of(), ANNAS);
      assertEquals(Set.of("100 5 1 12", "100 5 2 1", "101 5 0 11"), seen(kept, ALL));
    }
  }
}
