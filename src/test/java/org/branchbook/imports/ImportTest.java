package org.branchbook.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.plan.Tally.Subject;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.store.Databases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What imports do to the client base, and how they are taken back. */
class ImportTest {
  private static final String HEADER = "id,family,given,phone,tax\n";
  private static final String TWO =
      HEADER + "1,Soroka,Vira,+380671234567,\n2,Melnyk,Petro,+380501234567,\n";

  @TempDir Path folder;

  private static Profile profile() {
    return new Mapping(
            Kind.CLIENT,
            Map.of(
                Target.FAMILY_NAME, "family",
                Target.GIVEN_NAME, "given",
                Target.PHONE, "phone",
                Target.TAX, "tax"),
            "id")
        .profile("people", Format.RECOGNISE);
  }

  private static ImportRun load(Office office, String text) {
    return office.load(order(office, text)).run();
  }

  private static ImportOrder order(Office office, String text) {
    return office.order(office.file("people.csv", text), Kind.CLIENT, profile());
  }

  private static Client client(Office office, String family) {
    var id =
        office
            .store
            .db()
            .resultQuery("select id from client where family_name = ?", family)
            .fetchSingle(0, Long.class);
    return office.clients.find(new ClientId(id), Office.all()).orElseThrow();
  }

  private static long lines(Office office, String act) {
    return office
        .store
        .db()
        .resultQuery("select count(*) from audit_line where act = ?", act)
        .fetchSingle(0, Long.class);
  }

  private static void edit(Office office, String family, ClientField field, String value) {
    var client = client(office, family);
    var sheet = ClientSheet.of(client).with(field, value);
    var edited = (ClientSheet.Read.Right) sheet.toClient(client.id(), client.version());
    office.clients.save(edited.client());
  }

  @ParameterizedTest
  @EnumSource
  void muchAtOnceIsConfirmedBySomebodyElseOnceAndForThisFileAlone(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      office.limit(1);
      var order = order(office, TWO);
      var asks = office.request(order);
      assertEquals(2, asks.matter().size());
      assertEquals(0, office.count("import_run"));
      office.confirm(asks);
      assertNotEquals(asks, office.request(order(office, TWO.replace("Vira", "Nina"))));
      var run = office.load(order(office, TWO)).run();
      office.request(order(office, TWO)); // once was confirmed, not twice

      var back = assertInstanceOf(RevertImport.Reverted.NeedsSecond.class, office.takeBack(run));
      assertEquals(2, office.count("client"));
      office.confirm(back.request());
      assertEquals(new RevertImport.Reverted.Done(2, List.of()), office.takeBack(run));
      assertEquals(0, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasEditedSinceStaysAndIsListed(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var run = load(office, TWO);
      edit(office, "Soroka", ClientField.OCCUPATION, "engineer");
      var edited = client(office, "Soroka");
      assertEquals(
          new RevertImport.Reverted.Done(
              1,
              List.of(
                  new Stayed(Kind.CLIENT, edited.id().value(), "Soroka Vira", Stayed.Why.EDITED))),
          office.takeBack(run));
      assertEquals(edited, client(office, "Soroka"));
      assertEquals(1, office.count("client"));
      assertInstanceOf(RevertImport.Reverted.Already.class, office.takeBack(run));
      // who stayed is known again, who went comes back
      var again = office.load(order(office, TWO)).report().tally().of(Subject.PERSON);
      assertEquals(new Tally.Count(1, 0, 1), again);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatTheFileSaysDifferentlyIsTaken(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      load(office, TWO);
      edit(office, "Soroka", ClientField.GIVEN_NAME, "Viktoria");
      var changed = TWO.replace("+380671234567", "+380931234567");
      var tally = office.load(order(office, changed)).report().tally();
      assertEquals(new Tally.Count(0, 1, 1), tally.of(Subject.PERSON));
      var now = client(office, "Soroka");
      assertEquals("Soroka Viktoria", now.name());
      assertEquals(List.of("+380931234567"), now.phones().stream().map(p -> p.number()).toList());
      var blank = changed.replace("+380931234567", "");
      office.load(order(office, blank));
      assertEquals(now.phones(), client(office, "Soroka").phones());
    }
  }

  @ParameterizedTest
  @EnumSource
  void importsAreTakenBackOneAfterTheOther(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var first = load(office, TWO);
      var before = client(office, "Soroka");
      var second = load(office, TWO.replace("Vira", "Viktoria"));
      assertEquals("Soroka Viktoria", client(office, "Soroka").name());
      assertEquals(new RevertImport.Reverted.Done(1, List.of()), office.takeBack(second));
      var back = client(office, "Soroka");
      assertEquals(before, back.at(before.version()));
      assertEquals(new RevertImport.Reverted.Done(2, List.of()), office.takeBack(first));
      assertEquals(0, office.count("client"));
      assertEquals(0, office.count("import_key"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEqualHardKeyIsTheSameClient(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      load(office, HEADER + "1,Soroka,Vira,,3078115224\n");
      var other =
          office.order(
              office.file("other.csv", HEADER + "77,Soroka,Vira,+380671234567,3078115224\n"),
              Kind.CLIENT,
              new Profile("other", profile().files()));
      assertEquals(
          new Tally.Count(0, 1, 0), office.load(other).report().tally().of(Subject.PERSON));
      assertEquals(1, office.count("client"));
      var twice = HEADER + "8,Gai,Oleh,,2938407563\n9,Dub,Ivan,,2938407563\n";
      for (int i = 0; i < 2; i++)
        assertEquals(1, office.load(order(office, twice)).report().tally().rejected());
      assertEquals(2, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void contactsAreImportedKnownAgainAndTakenBack(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      load(office, TWO);
      var mapping =
          new Mapping(
              Kind.CONTACT,
              Map.of(
                  Target.WITH_CLIENT, "client",
                  Target.AT_DATE, "date",
                  Target.CHANNEL, "channel",
                  Target.TEXT_SAID, "text"),
              "");
      var order =
          office.order(
              office.file(
                  "contacts.csv",
                  "client,date,channel,text\n1,2026-11-02,call,one\n2,2026-11-03,meeting,two\n"
                      + "9,2026-11-03,call,nobody\n1,,call,no day\n"),
              Kind.CONTACT,
              mapping.profile("people", Format.RECOGNISE));
      var done = office.load(order);
      assertEquals(2, done.report().tally().of(Subject.CONTACT).added());
      assertEquals(2, done.report().tally().rejected());
      assertEquals(
          new Tally.Count(0, 0, 2), office.load(order).report().tally().of(Subject.CONTACT));
      assertEquals(2, office.count("contact"));
      office.takeBack(done.run());
      assertEquals(0, office.count("contact"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoppedImportKeepsWholeBatchesThatCanBeTakenBack(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var text = new StringBuilder(HEADER);
      for (int i = 1; i <= 3_500; i++) text.append(i + ",Soroka" + i + ",Vira,,\n");
      var stopping =
          new Progress() {
            private boolean stop;

            @Override
            public void at(double share, Text doing) {
              stop = true;
            }

            @Override
            public boolean cancelled() {
              return stop;
            }
          };
      var stopped =
          assertInstanceOf(
              RunImport.Imported.Cancelled.class,
              office.runImport.run(
                  office.importer(), order(office, text.toString()), "", Office.ENGLISH, stopping));
      assertEquals(2_500, office.count("client"));
      assertEquals(2_500, stopped.run().totals().added());
      office.takeBack(stopped.run());
      assertEquals(0, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotImportIsRefusedAndThatIsWritten(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var refused =
          office.runImport.run(
              office.asker(Map.of()), order(office, TWO), "", Office.ENGLISH, Progress.unseen());
      assertInstanceOf(RunImport.Imported.Refused.class, refused);
      assertEquals(0, office.count("client"));
      assertEquals(1, lines(office, "REFUSED"));
      load(office, TWO);
      assertEquals(1, lines(office, "IMPORTED"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinkIsTakenWithItsRangeAndItsReview(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var people =
          new Mapping(
                  Kind.CLIENT,
                  Map.of(
                      Target.FAMILY_NAME, "family", Target.GIVEN_NAME, "given", Target.TAX, "tax"),
                  "id")
              .profile("people", Format.RECOGNISE);
      var two = HEADER + "1,Soroka,Vira,,3141592650\n2,Melnyk,Petro,,2718281821\n";
      office.load(office.order(office.file("people.csv", two), Kind.CLIENT, people));
      var links =
          new Mapping(
                  Kind.LINK,
                  Map.of(
                      Target.FROM, "who",
                      Target.TO, "of whom",
                      Target.LINK_TYPE, "type",
                      Target.SHARE, "share",
                      Target.SHARE_HIGH, "share up to",
                      Target.LINK_REASON, "reason",
                      Target.REVIEWED_ON, "reviewed",
                      Target.NEXT_REVIEW, "next review"),
                  "who")
              .profile("ties", Format.RECOGNISE);
      var head = "who,of whom,type,share,share up to,reason,reviewed,next review\n";
      var first = head + "3141592650,2718281821,guarantor,10,20,seen,2026-01-15,2027-01-15\n";
      office.load(office.order(office.file("ties.csv", first), Kind.LINK, links));
      var row =
          store
              .db()
              .fetchSingle(
                  "select share, share_high, reason, reviewed_on, next_review, type from link");
      assertEquals(0, new BigDecimal("10").compareTo(row.get(0, BigDecimal.class)));
      assertEquals(0, new BigDecimal("20").compareTo(row.get(1, BigDecimal.class)));
      assertEquals("seen", row.get(2));
      assertEquals(LocalDate.of(2026, 1, 15), row.get(3, LocalDate.class));
      assertEquals(LocalDate.of(2027, 1, 15), row.get(4, LocalDate.class));
      assertEquals("GUARANTOR", row.get(5));

      // a range that ends below its beginning is told of and left out
      var wrong = first.replace("10,20", "30,20");
      var report =
          office.load(office.order(office.file("ties.csv", wrong), Kind.LINK, links)).report();
      assertEquals(1, report.tally().warned());
      assertNull(store.db().fetchValue("select share_high from link"));
    }
  }
}
