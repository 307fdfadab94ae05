package org.branchbook.store.plans;

import static org.branchbook.staff.Privilege.INCOME_SEE;
import static org.branchbook.staff.Privilege.VIP_READ;
import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.budget.WholePlans.Answering;
import org.branchbook.plans.budget.WholePlans.Counted;
import org.branchbook.plans.budget.WholePlans.OfYear;
import org.branchbook.plans.budget.acts.SumPlans;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.CountProspect;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.plans.outlook.Halfway;
import org.branchbook.plans.outlook.KeepProspects;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.OutlookSum;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterOutlook;
import org.branchbook.plans.outlook.QuarterProspect;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.ReadProspect;
import org.branchbook.plans.outlook.ReadProspect.Seen;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.staff.StaffStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BelongingsTest {
  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);
  private static final Clock MID_NOVEMBER =
      Clock.fixed(Instant.parse("2025-11-15T08:00:00Z"), ZoneOffset.UTC);
  private static final Employee ANNA_HERSELF =
      new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "en", true, 1);
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

  private static ForecastIncome forecast(PlanStore kept, Store store) {
    return new ForecastIncome(
        kept.facts(), kept.contracts(), kept.catalogue(), kept.belongings(), store, MID_NOVEMBER);
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
      var forecast = forecast(kept, store);
      var byManager = forecast.of(ALL, QUARTER, By.MANAGER);
      assertEquals("2025-10", String.valueOf(byManager.known()));
      assertEquals(
          List.of("1 100.0 200.0", "2 90.0 180.0"),
          byManager.lines().stream().map(BelongingsTest::told).collect(Collectors.toList()));
      assertEquals("3 190.0 380.0", told(byManager.total()));
      assertEquals(3, forecast.of(ALL, QUARTER, By.CLIENT).lines().size());
      assertEquals(1, forecast.of(ALL, QUARTER, By.INDUSTRY).lines().size());
      assertEquals("2 90.0 180.0", told(forecast.of(BORYS_ALONE, QUARTER, By.DEPARTMENT).total()));

      store.db().execute("update client set standing = 'FORMER' where id = 101");
      assertEquals(
          "3 190.0 300.0",
          told(forecast.of(ALL, QUARTER, By.MANAGER).total()),
          "who has left brings in no more than is agreed");
    }
  }

  /**
   * A loan of 36,500 at 12 %, lent at 8 %, ends on 16 December: 36,500 × 4 % × 30 / 365 = 120 for
   * November, and 15 / 365 of the year's 1,460 = 60 for December. His deposit beside has no end,
   * and is forecast as before.
   */
  @ParameterizedTest
  @EnumSource
  void whatContractsFixIsCountedAndTheRestForecast(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var client = new ClientId(103);
      var product = new ProductId(6);
      var terms =
          new Terms(
              LocalDate.of(2025, 1, 1),
              BigDecimal.valueOf(8),
              BigDecimal.ZERO,
              BigDecimal.ZERO,
              BigDecimal.ZERO);
      kept.catalogue()
          .put(
              List.of(
                  new Product(
                      product,
                      "LT",
                      "Кредит",
                      Holding.Kind.LOAN,
                      DayCount.ACT_365,
                      List.of(terms))));
      var holdings = new ClientStore(store).holdings();
      holdings.addAll(
          List.of(
              held(900, client, Holding.Kind.LOAN, LocalDate.of(2025, 12, 16)),
              held(901, client, Holding.Kind.DEPOSIT, null)));
      kept.facts()
          .add(
              List.of(
                  new IncomeStream(703, client, product, "core:L-4", 900L),
                  new IncomeStream(704, client, product, "core:D-4", 901L)));
      var loan = YearOfFacts.empty(new StreamYear(703, 2025));
      for (var month : List.of(Month.AUGUST, Month.SEPTEMBER, Month.OCTOBER))
        loan = loan.with(month, new Fact(36_500_00, 124_00, 0, 0, 0, 0, 0, 0, 0, 1));
      assertTrue(kept.facts().save(List.of(loan, year(704, 10_00))));
      var lines = forecast(kept, store).of(ALL, QUARTER, By.CLIENT).lines();
      var his = lines.stream().filter(l -> l.of().id() == 103).findFirst().orElseThrow();
      assertEquals(134_00, his.outlook().facts());
      assertEquals(180_00, his.outlook().contracts());
      assertEquals(20_00, his.outlook().rest());
      assertEquals(
          "4 324.0 400.0", told(forecast(kept, store).of(ALL, QUARTER, By.MANAGER).total()));
      assertEquals(900L, kept.facts().find(List.of(703L)).get(703L).holding());
    }
  }

  @ParameterizedTest
  @EnumSource
  void incomeThatWasThereBeforeFindsItsHolding(Databases on) throws IOException {
    try (var store = on.fresh();
        var sql = getClass().getResourceAsStream("/db/migration/V053__income_holding.sql")) {
      var kept = branch(store);
      var client = new ClientId(103);
      var product = new ProductId(5);
      new ClientStore(store)
          .holdings()
          .addAll(
              List.of(
                  held(900, client, Holding.Kind.LOAN, null),
                  held(901, client, Holding.Kind.LOAN, null)));
      kept.facts()
          .add(
              List.of(
                  new IncomeStream(710, client, product, "core:L-900"),
                  new IncomeStream(711, client, product, "core:L-901/LN"),
                  new IncomeStream(712, client, product, "core:L-9001"),
                  new IncomeStream(713, new ClientId(100), product, "other:L-900")));
      var text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
      store.db().execute(text.substring(text.indexOf("update")));
      var found = new TreeMap<Long, Long>();
      kept.facts()
          .find(List.of(710L, 711L, 712L, 713L))
          .forEach((id, stream) -> found.put(id, Objects.requireNonNullElse(stream.holding(), 0L)));
      assertEquals(Map.of(710L, 900L, 711L, 901L, 712L, 0L, 713L, 0L), found);
    }
  }

  private static Holding held(
      long id, ClientId client, Holding.Kind kind, @Nullable LocalDate closes) {
    return new Holding(
        id,
        client,
        kind,
        "",
        "L-" + id,
        "",
        "UAH",
        null,
        BigDecimal.valueOf(12),
        LocalDate.of(2025, 8, 1),
        closes,
        null,
        1);
  }

  private static String told(QuarterOutlook.Line line) {
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
      var forecast = forecast(kept, store);
      assertEquals("3 570.0 0.0", told(forecast.of(ALL, new Quarter(2025, 3), By.CLIENT).total()));
      assertNull(forecast.of(ALL, new Quarter(2024, 3), By.CLIENT).known());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsExpectedIsKeptByWeeksBesideThePlan(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var forecast = forecast(kept, store);
      var planned =
          new PlannedMonths() {
            @Override
            public void each(Scope scope, int year, Measure measure, Seeing seeing) {
              seeing.see(new ClientId(100), null, new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
              seeing.see(new ClientId(101), null, new long[] {9, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0});
            }

            @Override
            public void of(Collection<ClientId> clients, int year, Measure measure, Seeing seeing) {
              throw new AssertionError("all of them");
            }

            @Override
            public List<PlanLine> of(ClientId client, int year, Scope scope) {
              throw new AssertionError("not client by client");
            }

            @Override
            public void wholes(Scope scope, int year, Measure measure, Consumer<PlanLine> seeing) {
              var months = Twelve.of(5, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 2);
              var whole = Planned.manager(BORYS);
              seeing.accept(new PlanLine(1, whole, null, Measure.INCOME, months, 0));
            }

            @Override
            public List<PlanLine> of(Planned whole, int year) {
              throw new AssertionError("not one by one");
            }

            @Override
            public Set<SavedGroupId> groups(
                int year, Measure measure, Holding.@Nullable Kind line) {
              return Set.of();
            }
          };
      var prospects = kept.prospects();
      assertTrue(prospects.counted().isEmpty());
      var staff = new StaffStore(store);
      var wholes =
          new SumPlans(
              planned,
              kept.belongings(),
              new SavedGroupStore(store).groups(),
              staff.employees(),
              staff.departments(),
              store);
      var week =
          new CountProspect(forecast, kept.belongings(), planned, wholes, store, MID_NOVEMBER);
      var keep =
          new KeepProspects(
              week,
              prospects,
              new JoinHoldings(
                  new ImportStore(store).log(),
                  new ClientStore(store).holdings(),
                  kept.facts(),
                  store),
              store,
              MID_NOVEMBER);
      var midnight = Instant.parse("2025-11-15T00:00:00Z");
      var first = kept.belongings().after(ALL, new ClientId(0), 2);
      assertEquals(List.of(100L, 101L), first.stream().map(b -> b.client().value()).toList());
      assertEquals(
          List.of(102L),
          kept.belongings().after(ALL, first.getLast().client(), 2).stream()
              .map(b -> b.client().value())
              .toList());
      // what a killed night has come to stays, until one is done
      assertEquals(Optional.empty(), prospects.halfway());
      var sum = new OutlookSum(3, 1, 2, 3, 4.5, 20.25, 5.5, 30.25);
      var part = new Halfway.Part(QUARTER, By.INDUSTRY, new Whole(0, ""));
      var far = YearMonth.of(2025, 10);
      var earlier =
          new Halfway(midnight.minusSeconds(1), far, -7, new ClientId(9), Map.of(part, sum));
      prospects.halfway(earlier);
      assertEquals(Optional.of(earlier), prospects.halfway());
      var later = new Halfway(midnight, far, 8, new ClientId(99), Map.of(part, sum.plus(sum)));
      prospects.halfway(later);
      assertEquals(Optional.of(later), prospects.halfway());
      assertTrue(keep.due(midnight, Progress.unseen()));
      assertEquals(Optional.empty(), prospects.halfway());
      assertFalse(keep.due(midnight, Progress.unseen()));

      var now = prospects.last(QUARTER, By.MANAGER).orElseThrow();
      assertEquals(LocalDate.of(2025, 11, 10), now.week());
      assertEquals(MID_NOVEMBER.instant(), now.at());
      // Borys has a plan of his own, Anna that of her client
      assertEquals(List.of(6L, 42L), now.lines().stream().map(Line::plan).toList());
      assertEquals(48L, now.total().plan(), "his own, not that of his client");
      assertEquals(now, week.of(ALL, List.of(QUARTER), Set.of(By.MANAGER)).getFirst());
      assertTrue(prospects.before(QUARTER, By.MANAGER, now.week()).isEmpty());

      var asker =
          new Asker(
              ANNA_HERSELF,
              Set.of(NORTH),
              new Rights(Map.of(INCOME_SEE, Reach.ALL, VIP_READ, Reach.ALL)));
      var before = new Line(now.lines().getFirst().of(), 1, new Outlook(1, 2, 3, 0, 0), null);
      prospects.keep(
          new QuarterProspect(
              QUARTER,
              By.MANAGER,
              now.week().minusWeeks(2),
              now.at(),
              null,
              List.of(before),
              before));
      var read =
          new ReadProspect(
              week,
              prospects,
              new AuditTrail(new StaffStore(store).audit(), store.ids(), MID_NOVEMBER),
              store);
      var seen = ((Kept.Done<Seen>) read.run(asker, QUARTER, By.MANAGER)).now();
      assertEquals(now, seen.now());
      assertEquals(
          now.lines().getFirst().outlook().expected() - 6, seen.changes().get(before.of()).whole());
      assertEquals(now.total().outlook().expected() - 6, seen.changes().get(Whole.ALL).whole());
      var borys =
          new Asker(
              new Employee(BORYS, "b", "B", NORTH, Set.of(Role.EMPLOYEE), "", "en", true, 1),
              Set.of(NORTH),
              new Rights(Map.of(INCOME_SEE, Reach.OWN)));
      var his = ((Kept.Done<Seen>) read.run(borys, QUARTER, By.MANAGER)).now().now();
      assertEquals(List.of(now.lines().getLast()), his.lines(), "as the night has counted it");
      assertEquals(42L, his.total().plan());
      assertEquals(
          42L, ((Kept.Done<Seen>) read.run(borys, QUARTER, By.CLIENT)).now().now().total().plan());
      var blind = new Asker(ANNA_HERSELF, Set.of(NORTH), new Rights(Map.of()));
      assertInstanceOf(Kept.Refused.class, read.run(blind, QUARTER, By.MANAGER));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsPlannedTogetherIsExpectedWhereHeIsPlanned(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var retail = Planned.group(new SavedGroupId(60));
      WholePlans plans =
          (scope, _, _) ->
              new OfYear(
                  Map.of(
                      Planned.BRANCH,
                      Twelve.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9),
                      Planned.manager(BORYS),
                      Twelve.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7),
                      retail,
                      Twelve.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2)),
                  Map.of(
                      new ClientId(102),
                      new Answering(
                          new Counted(retail, "Retail"), null, false, scope.reach() == Reach.ALL)));
      var count =
          new CountProspect(
              forecast(kept, store), kept.belongings(), kept.planned(), plans, store, MID_NOVEMBER);
      var all = count.of(ALL, List.of(QUARTER), Set.of(By.MANAGER)).getFirst();
      var lines = all.lines().stream().collect(Collectors.toMap(l -> l.of().name(), l -> l));
      assertEquals(1, lines.get("Retail").clients());
      assertEquals(6L, lines.get("Retail").plan());
      assertEquals(3, all.total().clients());
      assertEquals(27L, all.total().plan());
      var department = count.of(ALL, List.of(QUARTER), Set.of(By.DEPARTMENT)).getFirst();
      assertEquals(1, department.lines().size(), "it is counted in its department");

      var industry = count.of(ALL, List.of(QUARTER), Set.of(By.INDUSTRY)).getFirst();
      assertEquals(
          Set.of("", "Retail"),
          industry.lines().stream().map(l -> l.of().name()).collect(Collectors.toSet()),
          "not among the industries, whose plans don't know them");

      var own = new Scope(Reach.OWN, BORYS, Set.of(), true);
      for (var by : List.of(By.MANAGER, By.CLIENT)) {
        var his = count.of(own, List.of(QUARTER), Set.of(by)).getFirst();
        int shown = his.lines().stream().mapToInt(Line::clients).sum();
        assertEquals(shown - 1, his.total().clients(), "planned where he does not answer");
        assertEquals(
            his.lines().stream()
                .filter(l -> !l.of().name().equals("Retail") && l.of().id() != 102)
                .mapToLong(l -> l.outlook().expected())
                .sum(),
            his.total().outlook().expected());
      }
    }
  }
}
