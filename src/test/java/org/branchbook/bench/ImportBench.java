package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.clients.Person;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.Office;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.Report;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.store.BareH2;
import org.branchbook.store.StoreUrl;
import org.junit.jupiter.api.Test;

/**
 * A file of 200,000 clients: tried out, imported and taken back, each from the file's first byte.
 */
@Subject("import")
class ImportBench {
  private static final int ROWS = Integer.getInteger("bench.rows", 200_000);
  private static final int BATCH = 2000;
  private static final String HEADER =
      "Client ID;Last name;First name;Middle name;Date of birth;Phone;E-mail;Postcode;City;"
          + "Street;House;Apartment\n";
  private static final Path FOLDER = Path.of("target", "bench-data");

  private final Figures figures = new Figures("import");

  @Test
  void aWholeFile() throws Exception {
    var file = file();
    var store = FOLDER.resolve("import.mv.db");
    Files.deleteIfExists(store);
    var url = StoreUrl.file(store);
    double bare = bare();
    try (var made = BigBranch.made(url)) {
      var office = new Office(made, FOLDER);
      var desk = office.desk();
      var asker = office.importer();
      var table =
          (OpenFile.Opened.Table)
              desk.openFile().run(file.toString(), Kind.CLIENT, Format.RECOGNISE);
      var profile = table.proposal().profile(OpenFile.SOURCE, Format.RECOGNISE);
      var shape = profile.fitting(table.seen().header(), Kind.CLIENT).orElseThrow();
      var order =
          new ImportOrder(
              file.toString(), Kind.CLIENT, profile.name(), shape, shape.format(), OnAlike.UNASKED);

      long start = System.nanoTime();
      var tried = (Tried.Done) desk.dryRun().run(asker, order, Progress.unseen());
      double dry = seconds(start);
      assertEquals(ROWS, tried.report().tally().added());
      figures.atMost(45, "a dry run of 200,000 clients", dry, "s", bare, "bare SQL: a row a card");

      start = System.nanoTime();
      var done =
          (Imported.Done) desk.runImport().run(asker, order, "", Words.in("en"), Progress.unseen());
      double load = seconds(start);
      assertEquals(ROWS, office.count("client"));
      figures.atLeast(
          5000,
          "import clients, end to end",
          ROWS / load,
          "clients/s",
          ROWS / bare,
          "bare SQL: a row a card");
      figures.atMost(45, "import of 200,000 clients", load, "s", bare, "bare SQL: a row a card");

      start = System.nanoTime();
      var back = desk.revert().run(asker, done.run().id(), "", Progress.unseen());
      assertEquals(ROWS, ((Reverted.Done) back).wentBack());
      assertEquals(0, office.count("client"));
      figures.atMost(
          60,
          "the whole import taken back",
          seconds(start),
          "s",
          bare,
          "bare SQL: a row a card, written");
      figures.atMost(
          2000,
          "the largest the file grew",
          Files.size(store) / 1e6,
          "MB",
          Files.size(file) / 1e6,
          "the file imported");
    }
    Files.deleteIfExists(store);
    figures.done();
  }

  /**
   * 40,000 rows into a base of as many clients, compared with it and with one another: every 25th
   * row is of somebody who is there, with a letter left out and another phone in turn.
   */
  @Test
  void comparedWithTheBase() throws Exception {
    int rows = Integer.getInteger("bench.rows", 40_000);
    var store = FOLDER.resolve("import-checked.mv.db");
    Files.deleteIfExists(store);
    try (var made = BigBranch.made(StoreUrl.file(store))) {
      var office = new Office(made, FOLDER);
      load(office, office.file("there-" + rows + ".csv", there(rows)), OnAlike.UNASKED, Then.STAY);
      var file = office.file("checked-" + rows + ".csv", checked(rows));
      double unasked = load(office, file, OnAlike.UNASKED, Then.GO_BACK).seconds;
      var tried = load(office, file, OnAlike.USUAL, Then.NOTHING);
      var loaded = load(office, file, OnAlike.USUAL, Then.GO_BACK);
      assertEquals(tried.report.tally(), loaded.report.tally());
      figures.atLeast(
          2000,
          "import clients compared with the base, end to end",
          rows / loaded.seconds,
          "clients/s",
          rows / unasked,
          "the same not compared");
      figures.atLeast(
          2000,
          "a dry run compared with the base",
          rows / tried.seconds,
          "clients/s",
          rows / unasked,
          "import, not compared");
      figures.atLeast(
          0.99,
          "rows of clients who are there that are told of",
          loaded.report.tally().alike(Treatment.QUEUE) / Math.ceil(rows / 25.0),
          "share",
          1,
          "all of them");
    }
    Files.deleteIfExists(store);
    figures.done();
  }

  /** What becomes of what a file brings. */
  private enum Then {
    /** It is only tried out. */
    NOTHING,
    STAY,
    GO_BACK
  }

  private record Loaded(double seconds, Report report) {}

  /** Tries a file out, or imports it, from its first byte. */
  private static Loaded load(Office office, Path file, OnAlike on, Then then) {
    var desk = office.desk();
    var asker = office.importer();
    long start = System.nanoTime();
    var table =
        (OpenFile.Opened.Table) desk.openFile().run(file.toString(), Kind.CLIENT, Format.RECOGNISE);
    var profile = table.proposal().profile(OpenFile.SOURCE, Format.RECOGNISE);
    var shape = profile.fitting(table.seen().header(), Kind.CLIENT).orElseThrow();
    var order =
        new ImportOrder(file.toString(), Kind.CLIENT, profile.name(), shape, shape.format(), on);
    if (then == Then.NOTHING) {
      var tried = (Tried.Done) desk.dryRun().run(asker, order, Progress.unseen());
      return new Loaded(seconds(start), tried.report());
    }
    var done =
        (Imported.Done) desk.runImport().run(asker, order, "", Words.in("en"), Progress.unseen());
    double seconds = seconds(start);
    if (then == Then.GO_BACK) desk.revert().run(asker, done.run().id(), "", Progress.unseen());
    return new Loaded(seconds, done.report());
  }

  private static String there(int rows) {
    var text = new StringBuilder(HEADER);
    for (int n = 0, i = 0; n < rows; i++) {
      var client = BigBranch.client(i);
      if (client.party() instanceof Person p) text.append(line(n++, client, p)).append('\n');
    }
    return text.toString();
  }

  private static String checked(int rows) {
    var text = new StringBuilder(HEADER);
    for (int n = 0, there = 0, fresh = 2 * rows; n < rows; n++) {
      boolean known = n % 25 == 0;
      var client = BigBranch.client(known ? there++ : fresh++);
      while (!(client.party() instanceof Person))
        client = BigBranch.client(known ? there++ : fresh++);
      var line = line(n + rows, client, (Person) client.party());
      if (known) line = n % 50 == 0 ? mistyped(line) : line.replace("+3805", "+3809");
      text.append(line).append('\n');
    }
    return text.toString();
  }

  /** Without the third letter of the family name. */
  private static String mistyped(String line) {
    int family = line.indexOf(';') + 1;
    return line.substring(0, family + 2) + line.substring(family + 3);
  }

  /** Seconds in which as many rows as wide as a card go into one table, by prepared batches. */
  private static double bare() throws Exception {
    var store = FOLDER.resolve("import-bare.mv.db");
    Files.deleteIfExists(store);
    var url = StoreUrl.file(store);
    double seconds = 0;
    try (var made = BigBranch.made(url);
        var sql = new BareSql(BareH2.to(url))) {
      made.db().execute("create table card (id bigint primary key, text varchar(4000))");
      for (int from = 0; from < ROWS; from += BATCH) {
        var rows = new ArrayList<Object[]>();
        for (var client : BigBranch.clients(from, BATCH))
          rows.add(new Object[] {client.id().value(), client.toString()});
        long start = System.nanoTime();
        sql.insert("card", rows);
        sql.commit();
        seconds += seconds(start);
      }
    }
    Files.deleteIfExists(store);
    return seconds;
  }

  /** The file, made once. */
  private static Path file() throws IOException {
    var file = FOLDER.resolve("clients-" + ROWS + ".csv");
    if (Files.exists(file)) return file;
    Files.createDirectories(FOLDER);
    try (var out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0, n = 0; n < ROWS; i++) {
        var client = BigBranch.client(i);
        if (!(client.party() instanceof Person person)) continue;
        out.write(line(n++, client, person) + "\n");
      }
    }
    return file;
  }

  private static String line(int number, Client client, Person person) {
    Address address = client.addresses().getFirst();
    return String.join(
        ";",
        String.valueOf(number + 1),
        person.fullName().family(),
        person.fullName().given(),
        person.fullName().patronymic(),
        Objects.requireNonNull(person.birthDate()).toString(),
        client.phones().getFirst().number(),
        client.emails().isEmpty() ? "" : client.emails().getFirst().address(),
        address.postcode(),
        address.city(),
        address.street(),
        address.house(),
        address.flat());
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
