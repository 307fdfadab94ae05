package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.plans.industries.Member;
import org.branchbook.plans.industries.Transition;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembersTest {
  private static final Months YEAR = new Months(YearMonth.of(2025, 11), YearMonth.of(2026, 10));

  private static Client firm(long id, String code, EmployeeId whose, Standing standing) {
    return firm(id, code, whose, standing, "");
  }

  /** One that is registered in an industry and may really work in another. */
  private static Client firm(
      long id, String code, EmployeeId whose, Standing standing, String actual) {
    var of =
        new Organisation(
            "ТОВ " + id, "", "ТОВ", new Industry(code, "КВЕД-2010", actual, ""), null, List.of());
    return Sample.with(card(id, of, care(NORTH, whose, id == 102)), of, List.of(), standing);
  }

  @ParameterizedTest
  @EnumSource
  void organisationsComeWithTheirSumsWithinTheScope(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var kept = new ClientStore(store);
      kept.bulk()
          .addAll(
              List.of(
                  firm(100, "62.01", ANNA, Standing.CLIENT),
                  firm(101, "62.02", BORYS, Standing.PROSPECT),
                  firm(102, "46.90", ANNA, Standing.CLIENT, "62.02"),
                  card(103, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false))));
      store.db().execute("update client set state = ? where id = 101", State.BANKRUPT.name());
      kept.holdings().addAll(List.of(holding(1, null), holding(2, LocalDate.of(2026, 1, 1))));
      var plans = new PlanStore(store);
      var loan = new ProductId(5);
      plans
          .catalogue()
          .put(
              List.of(
                  new Product(
                      loan, "LN", "Кредит", Holding.Kind.LOAN, DayCount.ACT_365, List.of())));
      plans.facts().add(List.of(new IncomeStream(700, new ClientId(100), loan, "core:L-1")));
      // twelve months of 2025 at 10 and ten of 2026 at 30
      assertTrue(plans.facts().save(List.of(year(2025, 12, 10), year(2026, 10, 30))));

      var all = plans.members().all(ALL, YEAR);
      assertEquals(
          List.of(
              new Member(
                  new ClientId(100),
                  "62.01",
                  "КВЕД-2010",
                  Standing.CLIENT,
                  true,
                  2 * 10 + 10 * 30,
                  10 * 10,
                  2 * 7 + 10 * 7,
                  1),
              new Member(
                  new ClientId(101), "62.02", "КВЕД-2010", Standing.PROSPECT, false, 0, 0, 0, 0),
              new Member(
                  new ClientId(102), "62.02", "КВЕД-2010", Standing.CLIENT, true, 0, 0, 0, 0)),
          all);
      var transition = new Transition("КВЕД-2010", "62.01", "NACE 2.1-UA", "62.10");
      plans.transitions().replace("КВЕД-2010", "NACE 2.1-UA", List.of(transition));
      plans.transitions().replace("КВЕД-2010", "NACE 2.1-UA", List.of(transition));
      assertEquals(List.of(transition), plans.transitions().all());
      var borys = new Scope(Reach.ALL, BORYS, Set.of(), false);
      assertEquals(
          List.of(100L, 101L),
          plans.members().all(borys, YEAR).stream().map(m -> m.client().value()).toList());
    }
  }

  private static YearOfFacts year(int which, int months, long income) {
    var year = YearOfFacts.empty(new StreamYear(700, which));
    for (int m = 1; m <= months; m++)
      year = year.with(Month.of(m), new Fact(0, income, 0, 0, 0, 0, 0, 7, 0, 0));
    return year;
  }

  private static Holding holding(long id, LocalDate closed) {
    return new Holding(
        id,
        new ClientId(100),
        Holding.Kind.LOAN,
        "Кредит",
        "L" + id,
        "",
        "UAH",
        BigDecimal.TEN,
        BigDecimal.ONE,
        LocalDate.of(2023, 2, 3),
        null,
        closed,
        1);
  }
}
