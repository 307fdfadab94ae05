package org.branchbook.imports;

import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.branchbook.base.Progress;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.plan.Restated;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.plan.Tally.Count;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.staff.AuditTrail;
import org.branchbook.store.Databases;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Income by month from files. */
class FactImportTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final String CLIENTS =
      """
      client number,family name,given name
      C1,Ткач,Анна
      C2,Мельник,Петро
      """;
  private static final String FACTS =
      """
      client,product,month,average balance,interest,fees,expected loss
      C1,deposit,2026-09,-1000.50,-8.25,0,
      C1,loan,09.2026,5 000,70,1.5,0.75
      C2,loan,31.10.2026,200,3,,
      C2,loan,October,200,3,,
      C2,boat,2026-10,200,3,,
      C9,loan,2026-10,200,3,,
      C2,loan,2026-10,999,3,,
      """;

  @TempDir Path folder;

  private ImportOrder order(Office office, Path file, Kind kind) {
    var opened =
        assertInstanceOf(
            OpenFile.Opened.Table.class,
            office.desk().openFile().run(file.toString(), kind, Format.RECOGNISE));
    return office.order(file, kind, opened.proposal().profile("core", Format.RECOGNISE));
  }

  private Office office(org.branchbook.store.Store store) {
    var office = new Office(store, folder);
    var clients = office.file("clients.csv", CLIENTS);
    var opened =
        assertInstanceOf(
            OpenFile.Opened.Table.class,
            office.desk().openFile().run(clients.toString(), Kind.CLIENT, Format.RECOGNISE));
    var columns = new TreeMap<>(opened.proposal().columns());
    columns.put(Target.CORE, "client number");
    var mapping = new Mapping(Kind.CLIENT, columns, "client number");
    assertEquals(
        2,
        office
            .load(office.order(clients, Kind.CLIENT, mapping.profile("core", Format.RECOGNISE)))
            .report()
            .tally()
            .of(Tally.Subject.PERSON)
            .added());
    return office;
  }

  private static Count facts(Report report) {
    return report.tally().of(Tally.Subject.FACT);
  }

  /** The facts of all clients in 2026 by product and month. */
  private static Map<String, Fact> kept(Office office) {
    var codes = new TreeMap<Long, String>();
    office.income.catalogue().all().forEach(p -> codes.put(p.id().value(), p.code()));
    var kept = new TreeMap<String, Fact>();
    office
        .income
        .facts()
        .each(
            Office.all(),
            YearMonth.of(2026, 1),
            YearMonth.of(2026, 12),
            (client, product, month, fact) ->
                kept.put(codes.get(product.value()) + " " + (month + 1), fact));
    return kept;
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsTriedLoadedLoadedAgainAndTakenBack(Databases on) throws IOException {
    try (var store = on.fresh()) {
      var office = office(store);
      var order = order(office, office.file("facts.csv", FACTS), Kind.FACT);
      var tried = office.tryOut(order);
      assertEquals(new Count(3, 0, 0), facts(tried));
      assertEquals(Map.of(), kept(office));

      var loaded = office.load(order);
      assertEquals(new Count(3, 0, 0), facts(loaded.report()));
      assertEquals(4, loaded.report().tally().rejected());
      var rejected = Files.readString(folder.resolve("rejected.csv"));
      assertTrue(rejected.contains("The month is missing"), rejected);
      assertTrue(rejected.contains("There is no product “boat”"), rejected);
      assertTrue(rejected.contains("October 2026 stands in the file twice"), rejected);
      assertEquals(
          Map.of(
              "DEPOSIT 9", new Fact(-100_050, -825, 0, 0, 0, 0, 0, 0, 0, 0),
              "LOAN 9", new Fact(500_000, 7_000, 0, 150, 0, 75, 0, 0, 0, 0),
              "LOAN 10", new Fact(20_000, 300, 0, 0, 0, 0, 0, 0, 0, 0)),
          kept(office));

      assertEquals(new Count(0, 0, 3), facts(office.load(order).report()));
      var mended =
          order(
              office,
              office.file("later.csv", "client,product,month,interest\nC1,loan,2026-09,71\n"),
              Kind.FACT);
      var later = office.load(mended);
      assertEquals(new Count(0, 1, 0), facts(later.report()));

      var sources =
          office.income.log().sources(streams(store), OCTOBER.minusMonths(1), OCTOBER).stream();
      var its = loaded.run().id();
      assertEquals(
          List.of(its, its, its, later.run().id()), sources.map(FactLog.Source::by).toList());
      assertEquals(1, office.income.log().sources(streams(store), OCTOBER, OCTOBER).size());

      // what a later import changed stays, until that one is taken back
      var first = assertInstanceOf(Reverted.Done.class, office.takeBack(loaded.run()));
      assertEquals(2, first.wentBack());
      assertEquals(List.of(Stayed.Why.EDITED), first.stayed().stream().map(Stayed::why).toList());
      assertEquals(Map.of("LOAN 9", new Fact(0, 7_100, 0, 0, 0, 0, 0, 0, 0, 0)), kept(office));
      assertEquals(1, office.count("income_stream"));
      assertInstanceOf(Reverted.Done.class, office.takeBack(later.run()));
      assertEquals(7_000, kept(office).get("LOAN 9").interest());
    }
  }

  @ParameterizedTest
  @EnumSource
  void daysAndEventsComeAndGoAsTheirFileDoes(Databases on) throws IOException {
    try (var store = on.fresh()) {
      var office = office(store);
      var order =
          order(
              office,
              office.file(
                  "days.csv",
                  """
                  client,product,date,balance,received,paid,event,event amount
                  C1,account,2026-11-20,-900,10,0,,
                  C1,account,2026-11-21,-300,0,600,,
                  C1,account,2026-11-21,,,,large outflow,600
                  C2,loan,2026-11-20,500,,,early repayment,
                  C2,loan,2026-11-20,500,,,,
                  C2,loan,2026-11-23,500,,,,
                  C7,loan,2026-11-20,,,,closed,
                  """),
              Kind.DAILY);
      assertEquals(new Count(5, 0, 0), office.tryOut(order).tally().of(Tally.Subject.DAY));
      assertEquals(0, office.count("income_daily"));
      var loaded = office.load(order);
      assertEquals(new Count(5, 0, 0), loaded.report().tally().of(Tally.Subject.DAY));
      assertEquals(3, loaded.report().tally().rejected());
      assertEquals(2, office.count("income_event"));
      var again = office.load(order).report();
      assertEquals(new Count(0, 0, 5), again.tally().of(Tally.Subject.DAY));

      office.limit(2);
      var request = office.request(order);
      office.confirm(request);
      office.load(order);
      office.limit(1_000);
      var later =
          office.load(
              order(
                  office,
                  office.file(
                      "later.csv", "client,product,date,balance\nC1,account,2026-11-21,-250\n"),
                  Kind.DAILY));
      assertEquals(new Count(0, 1, 0), later.report().tally().of(Tally.Subject.DAY));
      var back = assertInstanceOf(Reverted.Done.class, office.takeBack(loaded.run()));
      assertEquals(4, back.wentBack());
      assertEquals(List.of(Stayed.Why.EDITED), back.stayed().stream().map(Stayed::why).toList());
      assertEquals(1, office.count("income_stream"));
      assertEquals(0, office.count("income_event"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void monthsAndDaysAreReadFromViewsAsFromFiles(Databases on) {
    try (var store = on.fresh()) {
      var office = office(store);
      var months =
          view(
              office,
              "core_income",
              "select 'C1' client, 'loan' product, '2026-10' as \"month\", 70.50 interest",
              Kind.FACT);
      assertEquals(new Count(1, 0, 0), facts(office.tryOut(months)));
      var loaded = office.load(months);
      assertEquals(new Count(1, 0, 0), facts(loaded.report()));
      assertEquals("core_income", loaded.run().file());
      assertEquals(7_050, kept(office).get("LOAN 10").interest());
      var days =
          view(
              office,
              "core_days",
              "select 'C1' client, 'loan' product, date '2026-11-20' as \"date\", 500 balance,"
                  + " 'closed' event union all"
                  + " select 'C2', 'boat', date '2026-11-20', 1, null",
              Kind.DAILY);
      var told = office.load(days).report();
      assertEquals(new Count(2, 0, 0), told.tally().of(Tally.Subject.DAY));
      assertEquals(1, told.tally().rejected());
      assertEquals(1, office.count("income_daily"));
    }
  }

  private ImportOrder view(Office office, String name, String select, Kind kind) {
    var view = office.view(name, select);
    var file = office.tables.called(view.url(), view.name(), view.user(), new char[0]);
    return order(office, Path.of(file), kind);
  }

  @ParameterizedTest
  @EnumSource
  void aClosedMonthChangesWithAReasonAlone(Databases on) {
    try (var store = on.fresh()) {
      var office = office(store);
      var loaded = office.load(order(office, office.file("facts.csv", FACTS), Kind.FACT));
      var clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
      var trail = new AuditTrail(new StaffStore(store).audit(), store.ids(), clock);
      var freeze = new FreezeMonth(office.income.log(), trail, clock, store);
      var who = office.importer();
      assertInstanceOf(FreezeMonth.Outcome.Done.class, freeze.run(who, OCTOBER));
      assertInstanceOf(FreezeMonth.Outcome.Already.class, freeze.run(who, OCTOBER));
      assertInstanceOf(FreezeMonth.Outcome.TooEarly.class, freeze.run(who, OCTOBER.plusMonths(1)));
      assertInstanceOf(
          FreezeMonth.Outcome.Refused.class, freeze.run(office.asker(Map.of()), OCTOBER));

      var order =
          order(
              office,
              office.file("late.csv", "client,product,month,interest\nC2,loan,2026-10,4\n"),
              Kind.FACT);
      assertEquals(1, office.load(order).report().tally().rejected());
      assertEquals(300, kept(office).get("LOAN 10").interest());
      var done =
          assertInstanceOf(
              Imported.Done.class,
              office.facts.load(
                  who, order.because("Wrong rate"), "", Office.ENGLISH, Progress.unseen()));
      assertEquals(new Count(0, 1, 0), facts(done.report()));
      var restated = office.income.log().restated(Optional.empty(), 10).rows();
      assertEquals(1, restated.size());
      assertEquals(restated, office.income.log().restated(OCTOBER, 10));
      assertEquals(List.of(), office.income.log().restated(OCTOBER.minusMonths(1), 10));
      assertEquals("Wrong rate", restated.getFirst().why());
      assertEquals(OCTOBER, restated.getFirst().month());
      assertEquals(300, restated.getFirst().before().interest());
      assertEquals(400, restated.getFirst().after().interest());

      // what the correction came to is told by month
      assertEquals(List.of(new Restated(OCTOBER, 1, 300, 400)), done.report().restated());
      assertEquals(new Reverted.NeedsReason(List.of(OCTOBER)), office.takeBack(done.run()));
      assertEquals(400, kept(office).get("LOAN 10").interest());
      assertInstanceOf(Reverted.Done.class, office.takeBack(done.run(), "The rate was right"));
      assertEquals(300, kept(office).get("LOAN 10").interest());
      var gone = assertInstanceOf(Reverted.Done.class, office.takeBack(loaded.run(), "Wrong file"));
      assertEquals(List.of(), gone.stayed());
      assertEquals(Map.of(), kept(office));
      var all = office.income.log().restated(OCTOBER, 10);
      assertEquals(
          List.of("Wrong file", "The rate was right", "Wrong rate"),
          all.stream().map(r -> r.why()).toList());
      assertEquals(300, all.getFirst().before().interest());
      assertNull(all.getFirst().after());
    }
  }

  /**
   * 100 of interest and 10 of fees, planned at 40, at 42 in October: 220 is the exchange effect.
   */
  @ParameterizedTest
  @EnumSource
  void otherCurrenciesAreCountedByTheirRates(Databases on) {
    try (var store = on.fresh()) {
      var office = office(store);
      var order =
          order(
              office,
              office.file(
                  "usd.csv",
                  """
                  client,product,month,currency,average balance,interest,fees
                  C1,loan,2026-10,usd,5000,100,10
                  C1,deposit,2026-10,EUR,-5000,100,10
                  C2,loan,2026-10,,5000,100,10
                  """),
              Kind.FACT);
      assertEquals(2, office.tryOut(order).tally().rejected());
      var rates = office.income.rates();
      rates.put(
          List.of(
              new Rate("USD", LocalDate.of(2025, 12, 31), BigDecimal.valueOf(40)),
              new Rate("USD", LocalDate.of(2026, 9, 1), BigDecimal.valueOf(41))));
      rates.put(List.of(new Rate("USD", LocalDate.of(2026, 9, 1), BigDecimal.valueOf(42))));
      assertEquals(2, rates.all().size());
      var loaded = office.load(order).report();
      assertEquals(new Count(2, 0, 0), facts(loaded));
      assertEquals("plans.problem.noRate", loaded.problems().getFirst().why().key());
      var brought = new TreeMap<Long, Fact>();
      office
          .income
          .facts()
          .each(
              Office.all(),
              OCTOBER,
              OCTOBER,
              (client, _, _, fact) -> brought.put(fact.volume(), fact));
      assertEquals(
          new Fact(20_000_000, 400_000, 0, 40_000, 0, 0, 22_000, 0, 0, 0),
          brought.get(20_000_000L));
      assertEquals(new Fact(500_000, 10_000, 0, 1_000, 0, 0, 0, 0, 0, 0), brought.get(500_000L));
      // the same file again changes nothing
      assertEquals(new Count(0, 0, 2), facts(office.load(order).report()));
      daysAreCountedAtTheRateOfThePlan(office, store);
    }
  }

  private void daysAreCountedAtTheRateOfThePlan(Office office, org.branchbook.store.Store store) {
    var days =
        office.load(
            order(
                office,
                office.file(
                    "days.csv",
                    """
                    client,product,date,currency,balance,received,paid,event,event amount
                    C1,account,2026-11-20,usd,-900,10,0,,
                    C1,account,2026-11-21,USD,-300,0,600,large outflow,600
                    C2,account,2026-11-21,,-300,0,600,,
                    C2,loan,2026-11-21,EUR,500,,,,
                    """),
                Kind.DAILY));
    assertEquals(new Count(4, 0, 0), days.report().tally().of(Tally.Subject.DAY));
    assertEquals("plans.problem.noRate", days.report().problems().getFirst().why().key());
    var brought = new TreeMap<Long, Long>();
    office
        .income
        .daily()
        .days(streams(store))
        .values()
        .forEach(s -> s.days().values().forEach(d -> brought.put(d.balance(), d.paid())));
    assertEquals(Map.of(-3_600_000L, 0L, -1_200_000L, 2_400_000L, -30_000L, 60_000L), brought);
  }

  @ParameterizedTest
  @EnumSource
  void aHoldingThatComesAfterItsFactsFindsThem(Databases on) {
    try (var store = on.fresh()) {
      var office = office(store);
      office.load(
          order(
              office,
              office.file(
                  "facts.csv",
                  """
                  client,account,product,month,interest
                  C1,A-1,loan,2026-10,1
                  C1,A-11,loan,2026-10,1
                  C2,A-2,loan,2026-10,1
                  """),
              Kind.FACT));
      var held =
          order(
              office,
              office.file("held.csv", "client,number,product line\nC1,A-1,loan\nC1,A-2,loan\n"),
              Kind.HOLDING);
      assertEquals(2, office.load(held).report().tally().of(Tally.Subject.HOLDING).added());
      // A-2 is another client's
      var joined = List.of("core:A-1/loan");
      assertEquals(joined, joined(store));
      office.load(held);
      assertEquals(joined, joined(store));
    }
  }

  private static List<Long> streams(org.branchbook.store.Store store) {
    return store.db().selectFrom(INCOME_STREAM).fetch(INCOME_STREAM.ID);
  }

  private static List<String> joined(org.branchbook.store.Store store) {
    return store
        .db()
        .selectFrom(INCOME_STREAM)
        .where(INCOME_STREAM.HOLDING_ID.isNotNull())
        .fetch(INCOME_STREAM.SOURCE_KEY);
  }

  @ParameterizedTest
  @EnumSource
  void totalsOfABankAreThoseOfItsBooks(Databases on) throws IOException {
    var berka = Path.of(System.getProperty("shared", "../shared"), "data").resolve("berka");
    assumeTrue(Files.exists(berka), () -> "SKIPPED: " + berka + " is not there");
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      office.load(office.order(berka.resolve("client.csv"), Kind.CLIENT, "berka"));
      for (var file : List.of("account.csv", "loan.csv", "card.csv"))
        office.load(office.order(berka.resolve(file), Kind.HOLDING, "berka"));
      office.income.catalogue().put(BerkaIncome.catalogue());
      var order =
          office.order(BerkaIncome.write(berka, folder.resolve("income.csv")), Kind.FACT, "berka");
      var tried = office.tryOut(order);
      var loaded = office.load(order).report();
      assertEquals(0, loaded.tally().rejected(), loaded.problems().toString());
      assertEquals(facts(tried), facts(loaded));
      assertEquals(0, store.db().fetchCount(INCOME_STREAM, INCOME_STREAM.HOLDING_ID.isNull()));

      var received = new TreeMap<YearMonth, long[]>();
      var earned = new TreeMap<YearMonth, Long>();
      var from = YearMonth.of(1993, 1);
      office
          .income
          .facts()
          .each(
              Office.all(),
              from,
              YearMonth.of(1998, 12),
              (client, product, month, fact) -> {
                earned.merge(from.plusMonths(month), fact.income(), Long::sum);
                if (product.value() != 1) return;
                var sums = received.computeIfAbsent(from.plusMonths(month), _ -> new long[4]);
                sums[0]++;
                sums[1] += fact.received();
                sums[2] += fact.paid();
                sums[3] += fact.pieces();
              });
      int months = 0;
      for (var line : Files.readAllLines(berka.resolve("reference_totals_by_month.csv"))) {
        if (!Character.isDigit(line.charAt(0))) continue;
        var cells = line.split(",");
        var sums = received.get(YearMonth.parse(cells[0]));
        assertEquals(Long.parseLong(cells[1]), sums[0], line);
        assertEquals(cents(cells[2]), sums[1], line);
        assertEquals(cents(cells[3]), sums[2], line);
        assertEquals(Long.parseLong(cells[4]), sums[3], line);
        months++;
      }
      assertEquals(months, received.size());
      assertTrue(earned.get(YearMonth.of(1998, 6)) > 0);
      assertEquals(0, facts(office.load(order).report()).added());
    }
  }

  private static long cents(String amount) {
    return new BigDecimal(amount).movePointRight(2).longValueExact();
  }
}
