package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.Office;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.Test;

/**
 * A month's file of income as the core banking system gives it: four products of each client, one
 * row in a hundred of a product that the bank doesn't have.
 */
@Subject("income")
class IncomeBench {
  private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
  private static final int OF_CLIENT = 4;
  private static final String BESIDE = "importing their clients";
  private static final int WRONG = 100;
  private static final Path FOLDER = Path.of("target", "bench-data");

  private final Figures figures = new Figures("income");

  @Test
  void aMonthsFile() throws Exception {
    var store = FOLDER.resolve("income.mv.db");
    Files.createDirectories(FOLDER);
    Files.deleteIfExists(store);
    try (var made = BigBranch.made(StoreUrl.file(store))) {
      var office = new Office(made, FOLDER);
      var clients = office.file("income-clients.csv", clients());
      long before = System.nanoTime();
      var brought = load(office, order(office, clients, Kind.CLIENT));
      assertEquals(ROWS / OF_CLIENT, brought.report().tally().of(Tally.Subject.PERSON).added());

      double bare = seconds(before);
      var order = order(office, office.file("income.csv", facts()), Kind.FACT);
      long start = System.nanoTime();
      var tried =
          (Tried.Done) office.desk().dryRun().run(office.importer(), order, Progress.unseen());
      double dry = seconds(start);
      start = System.nanoTime();
      var done = load(office, order);
      double load = seconds(start);
      assertEquals(tried.report().tally(), done.report().tally());
      assertEquals(ROWS / WRONG, done.report().tally().rejected());
      figures.atMost(
          60, "dry run and import of %,d facts".formatted(ROWS), dry + load, "s", bare, BESIDE);
      figures.atMost(30, "the dry run alone", dry, "s", bare, BESIDE);

      start = System.nanoTime();
      var again = load(office, order).report().tally();
      assertEquals(ROWS - ROWS / WRONG, again.of(Tally.Subject.FACT).unchanged());
      figures.atMost(
          60, "the same file again, which changes nothing", seconds(start), "s", bare, BESIDE);
    }
    Files.deleteIfExists(store);
    figures.done();
  }

  private static Imported.Done load(Office office, ImportOrder order) {
    return (Imported.Done)
        office
            .desk()
            .runImport()
            .run(office.importer(), order, "", Words.in("en"), Progress.unseen());
  }

  private static ImportOrder order(Office office, Path file, Kind kind) {
    var table =
        (OpenFile.Opened.Table)
            office.desk().openFile().run(file.toString(), kind, Format.RECOGNISE);
    var profile = table.proposal().profile("core", Format.RECOGNISE);
    var shape = profile.fitting(table.seen().header(), kind).orElseThrow();
    return new ImportOrder(
        file.toString(), kind, profile.name(), shape, shape.format(), OnAlike.UNASKED);
  }

  private static String clients() {
    var text = new StringBuilder("Client ID;Last name;First name\n");
    for (int i = 0; i < ROWS / OF_CLIENT; i++) text.append("C%d;Surname%d;Name\n".formatted(i, i));
    return text.toString();
  }

  private static String facts() {
    var text = new StringBuilder("client;product;month;average balance;interest;fees\n");
    var products = new String[] {"loan", "deposit", "card", "account"};
    for (int i = 0; i < ROWS; i++)
      text.append(
          "C%d;%s;2026-10;%d;%d.%02d;5\n"
              .formatted(
                  i / OF_CLIENT,
                  i % WRONG == 0 ? "boat" : products[i % OF_CLIENT],
                  1000 + i,
                  i % 997,
                  i % 100));
    return text.toString();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
