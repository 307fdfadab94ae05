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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.plans.daily.DailyChanges;
import org.branchbook.plans.daily.DailyLimits;
import org.branchbook.plans.daily.DayFact;
import org.branchbook.plans.daily.ProductEvent;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days and events of products, and what they say. */
class DailyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);

  private static StreamDays days(long stream, int lastBack, DayFact... last) {
    var days = new TreeMap<LocalDate, DayFact>();
    for (int i = 0; i < last.length; i++)
      days.put(TODAY.minusDays(lastBack + last.length - 1L - i), last[i]);
    return new StreamDays(stream, days, 0);
  }

  private static DayFact day(long money, long received, long paid) {
    return new DayFact(-money, received, paid);
  }

  private static PlanStore branch(Store store) {
    Sample.branch(store);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false)));
    var kept = new PlanStore(store);
    var made = new ArrayList<Product>();
    for (var line : List.of(Holding.Kind.ACCOUNT, Holding.Kind.DEPOSIT))
      made.add(
          new Product(
              new ProductId(line.ordinal() + 1),
              line.name(),
              "",
              line,
              DayCount.ACT_365,
              List.of()));
    kept.catalogue().put(made);
    var account = new ProductId(Holding.Kind.ACCOUNT.ordinal() + 1);
    var deposit = new ProductId(Holding.Kind.DEPOSIT.ordinal() + 1);
    kept.facts()
        .add(
            List.of(
                new IncomeStream(700, new ClientId(100), account, "core:A-1"),
                new IncomeStream(701, new ClientId(101), account, "core:A-2"),
                new IncomeStream(702, new ClientId(101), deposit, "core:D-1"),
                new IncomeStream(703, new ClientId(101), account, "core:A-3")));
    return kept;
  }

  private static Set<String> signals(PlanStore kept, Scope scope) {
    var seen = new TreeSet<String>();
    kept.signals()
        .each(
            scope,
            TODAY,
            DailyLimits.USUAL,
            (client, stream, kind, amount) ->
                seen.add(client.value() + " " + stream + " " + kind + " " + amount));
    return seen;
  }

  @ParameterizedTest
  @EnumSource
  void theNightHearsWhatTheDaysSay(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      assertEquals(Set.of(), signals(kept, Objects.requireNonNull(ALL)));
      assertTrue(
          kept.daily()
              .save(
                  List.of(
                      // two thirds of his money went the day before yesterday
                      days(
                          700, 1, day(900_000, 0, 0), day(300_000, 0, 600_000), day(300_000, 1, 0)),
                      // nothing has moved for fifteen days, nor on the deposit, which is its nature
                      days(701, 15, day(100, 55_000, 0)),
                      days(702, 15, day(100_000, 7, 0)),
                      // it moved a fortnight ago, less a day
                      days(703, 13, day(100, 1, 0)))));
      kept.daily()
          .put(
              List.of(
                  event(702, 3, HoldingEvent.CLOSED, 100_000),
                  event(702, 20, HoldingEvent.EARLY_REPAYMENT, 5),
                  event(703, 0, HoldingEvent.OPENED, 5),
                  event(703, 0, HoldingEvent.EARLY_REPAYMENT, 9)));
      assertEquals(
          Set.of(
              "100 700 OUTFLOW 600000",
              "101 701 NO_TURNOVER 55000",
              "101 702 CLOSED 100000",
              "101 703 EARLY_REPAYMENT 9"),
          signals(kept, Objects.requireNonNull(ALL)));
      assertEquals(3, signals(kept, BORYS_ALONE).size());
      assertEquals(3, kept.daily().of(new ClientId(101), TODAY.minusDays(5), BORYS_ALONE).size());
      assertEquals(List.of(), kept.daily().of(new ClientId(100), TODAY.minusDays(50), BORYS_ALONE));
    }
  }

  private static ProductEvent event(long stream, int back, HoldingEvent kind, long amount) {
    return new ProductEvent(new ProductEvent.Id(stream, TODAY.minusDays(back), kind), amount);
  }

  @ParameterizedTest
  @EnumSource
  void daysAreKeptOverTheVersionTheyWereReadAt(Databases on) {
    try (var store = on.fresh()) {
      var daily = branch(store).daily();
      var first = days(700, 0, day(-5, 1, 2), day(7, 0, 0));
      assertTrue(daily.save(List.of(first)));
      var read = daily.days(Set.of(700L, 999L));
      assertEquals(Map.of(700L, new StreamDays(700, first.days(), 1)), read);
      var mine = read.get(700L).with(TODAY, null);
      assertTrue(daily.save(List.of(mine)));
      assertFalse(daily.save(List.of(mine)));
    }
  }

  @Test
  void oldDaysGo() {
    var days = days(1, 0, day(1, 0, 0)).with(TODAY.minusDays(39), day(2, 0, 0));
    assertEquals(2, days.days().size());
    assertTrue(days.tooOld(TODAY.minusDays(40)));
    assertEquals(2, days.with(TODAY.plusDays(1), day(3, 0, 0)).days().size());
    assertFalse(days.with(TODAY.plusDays(1), day(3, 0, 0)).days().containsKey(TODAY.minusDays(39)));
  }

  @Test
  void changesSurviveBeingPacked() {
    var changes =
        new DailyChanges(
            3,
            List.of(
                new DailyChanges.OfDay(700, TODAY, null, day(1, 2, 3)),
                new DailyChanges.OfDay(5, TODAY, day(-1, 0, 0), day(Long.MAX_VALUE / 4, 2, 3))),
            List.of(
                new DailyChanges.OfEvent(event(9, 1, HoldingEvent.CLOSED, 0).id(), null, 4),
                new DailyChanges.OfEvent(event(9, 1, HoldingEvent.OPENED, 0).id(), 0L, 4)));
    assertEquals(changes, PackedDays.unpack(3, PackedDays.pack(changes)));
  }
}
