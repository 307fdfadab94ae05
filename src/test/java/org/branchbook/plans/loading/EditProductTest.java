package org.branchbook.plans.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.loading.EditProduct.Edited;
import org.branchbook.plans.loading.EditProduct.ProductField;
import org.branchbook.plans.loading.EditProduct.Typed;
import org.branchbook.plans.loading.EditRates.RateField;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditProductTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @TempDir Path folder;

  private static Asker who(Privilege... may) {
    var rights = new EnumMap<Privilege, Reach>(Privilege.class);
    for (var one : may) rights.put(one, Reach.ALL);
    return new Asker(
        new Employee(
            Sample.ANNA, "e11", "Employee 11", Sample.NORTH, Set.of(Role.HEAD), "", "uk", true, 1),
        Set.of(Sample.NORTH),
        new Rights(Map.copyOf(rights)));
  }

  private static Typed typed(
      Product before, String code, LocalDate since, String rate, String cost) {
    return new Typed(
        before,
        code,
        " Овердрафт ",
        Holding.Kind.LOAN,
        DayCount.ACT_365,
        since,
        rate,
        "",
        "",
        cost,
        "1");
  }

  private static ProductField wrong(Edited outcome) {
    return assertInstanceOf(Edited.Wrong.class, outcome).field();
  }

  @ParameterizedTest
  @EnumSource
  void aProductIsAddedAndItsTermsAreToldByDays(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var catalogue = new PlanStore(store).catalogue();
      var audit = new StaffStore(store).audit();
      var trail =
          new AuditTrail(
              audit,
              store.ids(),
              Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneOffset.UTC));
      var edit = new EditProduct(catalogue, store.ids(), trail, store);
      var editor = who(Privilege.PRODUCT_EDIT);

      assertEquals(
          new Edited.Refused(Privilege.PRODUCT_EDIT),
          edit.run(who(Privilege.IMPORT), typed(null, "OVD", MAY, "1", "2")));
      assertEquals(Optional.empty(), edit.all(who(Privilege.IMPORT)));
      assertEquals(ProductField.CODE, wrong(edit.run(editor, typed(null, " ", MAY, "1", "2"))));
      assertEquals(ProductField.SINCE, wrong(edit.run(editor, typed(null, "OVD", null, "1", "2"))));
      assertEquals(
          ProductField.TRANSFER, wrong(edit.run(editor, typed(null, "OVD", MAY, "ten", "2"))));
      assertEquals(
          ProductField.TRANSFER, wrong(edit.run(editor, typed(null, "OVD", MAY, "10000", "2"))));
      assertEquals(ProductField.COST, wrong(edit.run(editor, typed(null, "OVD", MAY, "1", "-2"))));
      assertEquals(List.of(), catalogue.all());

      var added = kept(edit.run(editor, typed(null, "OVD", MAY, "-10,25", "2")));
      assertEquals("Овердрафт", added.name());
      assertEquals(ProductField.CODE, wrong(edit.run(editor, typed(null, "ovd", MAY, "1", "2"))));
      var later = kept(edit.run(editor, typed(added, "OVD", JUNE, "11", "2")));
      assertEquals(List.of(MAY, JUNE), later.terms().stream().map(Terms::since).toList());
      assertEquals(new Edited.Stale(), edit.run(editor, typed(added, "OVD", JUNE, "12", "2")));
      var mended = kept(edit.run(editor, typed(later, "OVD", MAY, "10.5", "2")));
      assertEquals(
          List.of("10.5", "11"),
          mended.terms().stream()
              .map(t -> t.transfer().stripTrailingZeros().toPlainString())
              .toList());
      assertEquals(List.of(mended), catalogue.all());
      assertEquals(0, mended.terms().getFirst().fee().compareTo(BigDecimal.ZERO));
      // the same once more is nothing new
      assertEquals(mended, kept(edit.run(editor, typed(mended, "OVD", MAY, "10.50", "2"))));
      assertEquals(
          List.of(Act.CHANGED, Act.CHANGED, Act.CREATED, Act.REFUSED),
          audit.lines(AuditFilter.ALL, Optional.empty(), 9).rows().stream()
              .map(AuditLine::act)
              .toList());
      aFileOfProductsIsTriedLoadedAndTakenBack(store, catalogue, trail, mended);
      var rates = new PlanStore(store).rates();
      ratesAreEditedLikewise(new EditRates(rates, trail, store));
      aFileOfRatesIsTriedLoadedAndTakenBack(store, rates, trail);
    }
  }

  private void aFileOfProductsIsTriedLoadedAndTakenBack(
      Store store, Catalogue catalogue, AuditTrail trail, Product there) {
    Supplier<List<Words>> languages = () -> Words.LANGUAGES.stream().map(Words::in).toList();
    var load =
        new LoadProducts(
            new CatalogueFile(new FileTables(), new Vocabulary(languages), languages),
            catalogue,
            new CsvRejects(folder),
            store,
            store.ids(),
            trail);
    var editor = who(Privilege.PRODUCT_EDIT);
    var file = file("code,line,since,transfer\nOVD,loan,2026-07-01,13\nNEW,card,,\nBAD,?,,\n");
    assertEquals(
        new Loaded.Refused<>(Privilege.PRODUCT_EDIT), load.tryOut(who(), file, "", Words.in("en")));
    var tried = done(load.tryOut(editor, file, "", Words.in("en")));
    assertEquals(
        List.of(1, 1, 0, 1),
        List.of(tried.added(), tried.changed(), tried.same(), tried.wrong().size()));
    assertEquals(List.of(there), catalogue.all());

    var loaded = done(load.run(editor, file, "", Words.in("en")));
    assertEquals(
        List.of("NEW", "OVD"), catalogue.all().stream().map(Product::code).sorted().toList());
    assertEquals(2, done(load.tryOut(editor, file, "", Words.in("en"))).same());
    assertEquals(new Undone.Not(Privilege.PRODUCT_EDIT.refused()), load.undo(who(), loaded));
    assertEquals(new Undone.Done(), load.undo(editor, loaded));
    assertEquals(List.of(there), catalogue.all());
    assertEquals(new Undone.Changed(""), load.undo(editor, loaded));

    // what somebody has changed since stays, with all that came with it
    loaded = done(load.run(editor, file, "", Words.in("en")));
    var now = catalogue.all().stream().filter(p -> p.id().equals(there.id())).findFirst();
    kept(
        new EditProduct(catalogue, store.ids(), trail, store)
            .run(editor, typed(now.orElseThrow(), "OVD", JUNE, "1", "2")));
    assertEquals(new Undone.Changed(""), load.undo(editor, loaded));
    assertEquals(2, catalogue.all().size());

    // so does a product that has brought income
    var more = done(load.run(editor, file("code,line\nINC,card\n"), "", Words.in("en")));
    var client = new ClientId(100);
    new ClientStore(store)
        .clients()
        .add(
            Sample.card(
                100,
                Sample.person("Ткач", "Анна", ""),
                Sample.care(Sample.NORTH, Sample.ANNA, false)));
    new PlanStore(store)
        .facts()
        .add(List.of(new IncomeStream(7, client, more.kept().getFirst().now().id(), "core:7")));
    assertEquals(new Undone.Not(Text.of("plans.products.used")), load.undo(editor, more));
    assertEquals(3, catalogue.all().size());
  }

  private String file(String text) {
    try {
      return Files.writeString(folder.resolve("products.csv"), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Loaded.Done<T> done(Loaded<T> outcome) {
    if (outcome instanceof Loaded.Done<T> done) return done;
    throw new AssertionError(outcome.toString());
  }

  private static void ratesAreEditedLikewise(EditRates edit) {
    var editor = who(Privilege.IMPORT);
    assertEquals(Optional.empty(), edit.all(who(Privilege.PRODUCT_EDIT)));
    assertEquals(
        new EditRates.Edited.Refused(Privilege.IMPORT),
        edit.run(who(), new EditRates.Typed(null, "USD", MAY, "41,5")));
    assertEquals(RateField.CURRENCY, wrongRate(edit.run(editor, rate(null, "US", MAY, "41"))));
    assertEquals(RateField.SINCE, wrongRate(edit.run(editor, rate(null, "USD", null, "41"))));
    assertEquals(RateField.RATE, wrongRate(edit.run(editor, rate(null, "USD", MAY, "0"))));
    var added = edited(edit.run(editor, rate(null, " usd ", MAY, "41,50")));
    assertEquals(new Rate("USD", MAY, new BigDecimal("41.5")), added.now());
    assertEquals(RateField.SINCE, wrongRate(edit.run(editor, rate(null, "USD", MAY, "40"))));
    var moved = edited(edit.run(editor, rate(added.now(), "USD", JUNE, "40")));
    assertEquals(Optional.of(List.of(moved.now())), edit.all(editor));
    assertEquals(
        new EditRates.Edited.Stale(Optional.empty()),
        edit.run(editor, rate(added.now(), "USD", MAY, "42")));
    assertEquals(new Undone.Done(), edit.undo(editor, moved));
    assertEquals(new Undone.Changed(""), edit.undo(editor, moved));
    assertEquals(Optional.of(List.of(added.now())), edit.all(editor));
    var gone = edited(edit.remove(editor, added.now()));
    assertEquals(Optional.of(List.of()), edit.all(editor));
    assertEquals(new Undone.Done(), edit.undo(editor, gone));
    assertEquals(Optional.of(List.of(added.now())), edit.all(editor));
  }

  private void aFileOfRatesIsTriedLoadedAndTakenBack(Store store, Rates rates, AuditTrail trail) {
    var load =
        new LoadRates(
            new RateFile(new FileTables(), () -> List.of(Words.in("en"))),
            rates,
            new CsvRejects(folder),
            store,
            trail);
    var editor = who(Privilege.IMPORT);
    var before = rates.all();
    var file =
        file(
            "date,currency,rate\n"
                + "2026-05-01,USD,42\n"
                + "2026-06-01,EUR,48\n"
                + "2026-06-01,EUR,49\n"
                + ",USD,1\n");
    assertEquals(
        new Loaded.Refused<>(Privilege.IMPORT), load.tryOut(who(), file, "", Words.in("en")));
    var tried = done(load.tryOut(editor, file, "", Words.in("en")));
    assertEquals(List.of(1, 1, 0), List.of(tried.added(), tried.changed(), tried.same()));
    assertEquals(5, tried.wrong().getFirst().row().number());
    assertEquals(before, rates.all());

    var loaded = done(load.run(editor, file, "", Words.in("en")));
    assertEquals(
        List.of(new BigDecimal("49"), new BigDecimal("42")),
        rates.all().stream().map(Rate::rate).toList());
    assertEquals(2, done(load.tryOut(editor, file, "", Words.in("en"))).same());
    assertEquals(new Undone.Not(Privilege.IMPORT.refused()), load.undo(who(), loaded));
    assertEquals(new Undone.Done(), load.undo(editor, loaded));
    assertEquals(before, rates.all());
    assertEquals(new Undone.Changed(""), load.undo(editor, loaded));
  }

  private static EditRates.Typed rate(Rate before, String currency, LocalDate since, String rate) {
    return new EditRates.Typed(before, currency, since, rate);
  }

  private static EditRates.Edited.Done edited(EditRates.Edited outcome) {
    return assertInstanceOf(EditRates.Edited.Done.class, outcome);
  }

  private static RateField wrongRate(EditRates.Edited outcome) {
    return assertInstanceOf(EditRates.Edited.Wrong.class, outcome).field();
  }

  private static Product kept(Edited outcome) {
    assertTrue(outcome instanceof Edited.Done, outcome.toString());
    return ((Edited.Done) outcome).now();
  }
}
