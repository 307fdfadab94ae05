package org.branchbook.imports;

import static org.branchbook.imports.plan.Tally.Subject.HOLDING;
import static org.branchbook.imports.plan.Tally.Subject.LINK;
import static org.branchbook.imports.plan.Tally.Subject.ORGANISATION;
import static org.branchbook.imports.plan.Tally.Subject.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Kind;
import org.branchbook.store.Databases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published data of other systems, loaded with the profiles that come with the program. */
class RealDataTest {
  @TempDir Path folder;

  private static Path data(String name) {
    var path = Path.of(System.getProperty("shared", "../shared"), "data").resolve(name);
    assumeTrue(Files.exists(path), () -> "SKIPPED: " + path + " is not there");
    return path;
  }

  @ParameterizedTest
  @EnumSource
  void directorsOfCompaniesYearByYear(Databases on) {
    var file = data("boards/board_memberships.csv");
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var order = office.order(file, Kind.CLIENT, "boards");
      var all = Map.of(PERSON, 1009, ORGANISATION, 90, LINK, 1136);
      assertEquals(all, Office.added(office.tryOut(order)));
      assertEquals(0, office.count("client"));

      var first = office.load(order);
      assertEquals(all, Office.added(first.report()));
      assertEquals(List.of(1009 + 90, 1136), counts(office));
      assertEquals(
          351L, store.db().fetchValue("select count(*) from link where until is null", Long.class));
      assertEquals(
          0L,
          store
              .db()
              .fetchValue(
                  "select count(*) from link where extract(day from since) <> 1"
                      + " or extract(month from until) <> 12",
                  Long.class));

      var again = office.load(order).report().tally();
      assertEquals(new Tally.Count(0, 0, 1009), again.of(PERSON));
      assertEquals(new Tally.Count(0, 0, 90), again.of(ORGANISATION));
      assertEquals(new Tally.Count(0, 0, 1136), again.of(LINK));
      assertEquals(List.of(1009 + 90, 1136), counts(office));

      assertEquals(
          new RevertImport.Reverted.Done(1009 + 90 + 1136, List.of()),
          office.takeBack(first.run()));
      assertEquals(List.of(0, 0), counts(office));
      assertEquals(0, office.count("import_key"));
    }
  }

  private static List<Integer> counts(Office office) {
    return List.of(office.count("client"), office.count("link"));
  }

  @ParameterizedTest
  @EnumSource
  void peopleWithTypingErrors(Databases on) throws IOException {
    var file = data("febrl/dataset2.csv");
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var order = office.order(file, Kind.CLIENT, "febrl");
      var loaded = office.load(order);
      var tally = loaded.report().tally();
      assertEquals(new Tally.Count(4999, 0, 0), tally.of(PERSON));
      assertEquals(1, tally.rejected());
      assertEquals(10, tally.warned());
      assertEquals(4999, office.count("client"));
      assertEquals(4999, office.count("address"));

      var rejected = Files.readAllLines(Path.of(loaded.run().rejects()));
      assertEquals(2, rejected.size());
      assertTrue(rejected.get(1).contains("There is no name,rec-3688-org,"), rejected.get(1));
      var bornOnImpossibleDays =
          loaded.report().problems().stream().filter(p -> !p.rejected()).toList();
      assertTrue(
          bornOnImpossibleDays.stream().allMatch(p -> p.column().equals("date_of_birth")),
          bornOnImpossibleDays.toString());

      assertEquals(new Tally.Count(0, 0, 4999), office.load(order).report().tally().of(PERSON));
      assertEquals(4999, office.count("client"));
      office.takeBack(loaded.run());
      assertEquals(0, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void clientsOfABankWithTheirAccounts(Databases on) {
    var berka = data("berka");
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      for (int run = 0; run < 2; run++) {
        var first = run == 0;
        var clients = load(office, berka, "client.csv", Kind.CLIENT);
        assertEquals(first ? 5369 : 0, clients.of(PERSON).added());
        assertEquals(0, clients.warned() + clients.rejected());
        var joint = load(office, berka, "disp.csv", Kind.LINK);
        assertEquals(first ? 869 : 0, joint.of(LINK).added());
        var accounts = load(office, berka, "account.csv", Kind.HOLDING);
        var loans = load(office, berka, "loan.csv", Kind.HOLDING);
        var cards = load(office, berka, "card.csv", Kind.HOLDING);
        assertEquals(first ? 4500 : 0, accounts.of(HOLDING).added());
        assertEquals(first ? 682 : 0, loans.of(HOLDING).added());
        assertEquals(first ? 892 : 0, cards.of(HOLDING).added());
        assertEquals(
            0, joint.rejected() + accounts.rejected() + loans.rejected() + cards.rejected());
      }
      assertEquals(5369, office.count("client"));
      assertEquals(869, office.count("link"));
      assertEquals(6074, office.count("holding"));
      assertEquals(
          1L,
          store
              .db()
              .fetchValue(
                  "select count(*) from client where name = 'Client 1787, Vyskov'", Long.class));
    }
  }

  private static Tally load(Office office, Path folder, String file, Kind kind) {
    return office.load(office.order(folder.resolve(file), kind, "berka")).report().tally();
  }
}
