package org.branchbook.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Phone;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.imports.plan.Alike;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.plan.Tally.Subject;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows whose client is in the base already, or twice in the file. */
class AlikeImportTest {
  private static final String HEADER = "id,family,given,patronymic,born,phone\n";
  private static final String THERE =
      HEADER
          + "1,Кривоніжка,Одарка,Панасівна,1971-03-14,+380671234567\n"
          + "2,Мельник,Петро,Іванович,1980-11-02,+380501234567\n";

  /** The same woman as a passport in Latin letters has her, and one more man. */
  private static final String AGAIN =
      HEADER
          + "71,Kryvonizhka,Odarka,Panasivna,1971-03-14,+380671234567\n"
          + "72,Сорока,Віра,Юріївна,1990-07-21,+380931112233\n";

  private static final String TWICE =
      HEADER
          + "8,Тихолаз,Гордій,Кіндратович,1966-01-30,+380671110000\n"
          + "9,Тихолаз,Гордий,Кондратович,1966-01-30,+380671110000\n";

  @TempDir Path folder;

  private static Profile profile(String name) {
    var people =
        new Mapping(
                Kind.CLIENT,
                Map.of(
                    Target.FAMILY_NAME, "family",
                    Target.GIVEN_NAME, "given",
                    Target.PATRONYMIC, "patronymic",
                    Target.BIRTH_DATE, "born",
                    Target.PHONE, "phone"),
                "id")
            .profile("people", Format.RECOGNISE);
    return new Profile(name, people.files());
  }

  private static ImportOrder order(Office office, String name, String text, OnAlike on) {
    var file = office.file(name + ".csv", text);
    return office.order(file, Kind.CLIENT, profile(name).on(on));
  }

  private static OnAlike all(Treatment treatment) {
    return new OnAlike(treatment, treatment);
  }

  private static Tally.Count people(Report report) {
    return report.tally().of(Subject.PERSON);
  }

  private static String phones(Office office, String family) {
    var id =
        office
            .store
            .db()
            .resultQuery("select id from client where family_name = ?", family)
            .fetchSingle(0, Long.class);
    var card = office.clients.find(new ClientId(id), Office.all()).orElseThrow();
    return String.join(" ", card.phones().stream().map(p -> p.number()).toList());
  }

  /** Enters by hand whom the file has just brought, as one who looked a moment before it did. */
  private static final class Entering implements Progress {
    private final Office office;
    private boolean entered;

    Entering(Office office) {
      this.office = office;
    }

    @Override
    public void at(double share, Text doing) {
      if (entered) return;
      entered = true;
      var her =
          Sample.card(
              office.store.ids().next(), Sample.person("Кривоніжка", "Одарка", "Панасівна"));
      var card =
          Sample.with(her, her.party(), List.of(new Phone("+380671234567", "")), her.standing());
      var trail =
          new AuditTrail(
              new StaffStore(office.store).audit(), office.store.ids(), InstantSource.system());
      office.store.inOne(
          () -> {
            office.clients.add(card);
            trail.write(null, Act.CREATED, "client", card.id().value(), List.of());
          });
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsEnteredByHandMeanwhileIsAskedAbout(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder, 1);
      var order = order(office, "first", THERE.replace("1971-03-14", "1985-03-14"), OnAlike.USUAL);
      var place = folder.resolve("rejected.csv").toString();
      var entering = new Entering(office);
      var done = office.runImport.run(office.importer(), order, place, Office.ENGLISH, entering);
      assertInstanceOf(RunImport.Imported.Done.class, done);
      assertEquals(3, office.count("client"));
      var pair = office.pairs.all().getFirst();
      assertEquals(1, office.pairs.all().size());
      assertEquals(Pair.State.OPEN, pair.state());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsThereIsQueuedUnlessSaidOtherwise(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      office.load(order(office, "first", THERE, OnAlike.USUAL));
      var order = order(office, "second", AGAIN, OnAlike.USUAL);
      var tried = office.tryOut(order);
      var done = office.load(order);
      assertEquals(new Tally.Count(2, 0, 0), people(done.report()));
      assertEquals(1, done.report().tally().alike(Treatment.QUEUE));
      assertEquals(4, office.count("client"));
      var question = office.pairs.all().getFirst();
      assertEquals(Pair.State.OPEN, question.state());
      assertTrue(question.probability() >= 0.95);

      var alike = tried.alikes().getFirst();
      assertEquals(2, alike.row());
      assertEquals("Кривоніжка Одарка Панасівна", alike.otherName());
      assertEquals(Zone.STOP, alike.zone());
      assertEquals(Treatment.QUEUE, alike.treatment());
      assertTrue(alike.score().reasons().stream().anyMatch(r -> r.trait() == Trait.FAMILY));
      assertTrue(alike.signs().stream().anyMatch(s -> s.theirs().equals("Кривоніжка")));

      assertEquals(new RevertImport.Reverted.Done(2, List.of()), office.takeBack(done.run()));
      assertEquals(0, office.count("match_pair"));
      assertEquals(2, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsThereIsLeftOutWithTheReason(Databases on) throws Exception {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      office.load(order(office, "first", THERE, OnAlike.USUAL));
      var done = office.load(order(office, "second", AGAIN, all(Treatment.SKIP)));
      assertEquals(new Tally.Count(1, 0, 0), people(done.report()));
      assertEquals(1, done.report().tally().rejected());
      assertEquals(1, done.report().tally().alike(Treatment.SKIP));
      var row = Files.readAllLines(Path.of(done.run().rejects())).get(1);
      assertTrue(row.contains("Кривоніжка Одарка Панасівна"), row);
      assertTrue(row.contains("family name: "), row);
      // it isn't remembered: once mended, the row is a new one
      assertEquals(3, office.count("import_key"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsThereIsUpdatedKnownAgainAndTakenBack(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      office.load(order(office, "first", THERE, OnAlike.USUAL));
      var more = AGAIN.replace("+380671234567", "+380939998877");
      var order = order(office, "second", more, all(Treatment.UPDATE));
      var done = office.load(order);
      assertEquals(new Tally.Count(1, 1, 0), people(done.report()));
      assertEquals(3, office.count("client"));
      assertEquals("+380671234567 +380939998877", phones(office, "Kryvonizhka"));
      assertEquals(new Tally.Count(0, 0, 2), people(office.load(order).report()));
      office.takeBack(done.run());
      assertEquals("+380671234567", phones(office, "Кривоніжка"));
      assertEquals(2, office.count("client"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsTwiceInTheFileIsTreatedAlike(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var queued = office.load(order(office, "a", TWICE, all(Treatment.QUEUE)));
      assertEquals(2, queued.report().alikes().getFirst().otherRow());
      assertEquals(1, office.count("match_pair"));
      assertEquals(2, office.count("client"));
      office.takeBack(queued.run());
      assertEquals(0, office.count("match_pair"));

      var skipped = office.load(order(office, "b", TWICE, all(Treatment.SKIP)));
      assertEquals(1, office.count("client"));
      office.takeBack(skipped.run());

      var more = TWICE.replace("Кондратович,1966-01-30,+380671110000", "Кіндратович,1966-01-30,");
      var updated =
          office.load(
              order(
                  office,
                  "c",
                  more + more.lines().toList().get(2).replace("9,", "10,") + "+380503334455\n",
                  all(Treatment.UPDATE)));
      assertEquals(new Tally.Count(1, 2, 0), people(updated.report()));
      assertEquals(1, office.count("client"));
      assertEquals("+380671110000 +380503334455", phones(office, "Тихолаз"));
      assertEquals(new RevertImport.Reverted.Done(3, List.of()), office.takeBack(updated.run()));
      assertEquals(0, office.count("client"));
      assertEquals(0, office.count("import_key"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasEditedBetweenIsNoRowOfTheImport(Databases on) {
    try (var store = on.fresh()) {
      var office = new Office(store, folder);
      var updated = office.load(order(office, "c", TWICE, all(Treatment.UPDATE)));
      assertEquals(new Tally.Count(1, 1, 0), people(updated.report()));
      var id = office.store.db().fetchValue("select id from client");
      var card = office.clients.find(new ClientId((Long) id), Office.all()).orElseThrow();
      var sheet = ClientSheet.of(card).with(ClientField.OCCUPATION, "engineer");
      office.clients.save(
          ((ClientSheet.Read.Right) sheet.toClient(card.id(), card.version())).client());
      var back = (RevertImport.Reverted.Done) office.takeBack(updated.run());
      assertEquals(1, back.stayed().size());
      assertEquals(1, office.count("client"));
    }
  }

  @Test
  void aHiddenCardIsNotTold() {
    try (var store = Databases.H2.fresh()) {
      var office = new Office(store, folder);
      office.load(order(office, "first", THERE, OnAlike.USUAL));
      office.store.db().execute("update client set department_id = 2");
      var order = order(office, "second", AGAIN, OnAlike.USUAL);
      var alike = office.tryOutAsOneOfNorth(order).alikes().getFirst();
      assertTrue(alike.hidden());
      assertEquals(List.of(), alike.signs());
      assertEquals(List.of(), alike.score().reasons());
    }
  }

  @Test
  void unaskedNobodyIsCompared() {
    try (var store = Databases.H2.fresh()) {
      var office = new Office(store, folder);
      var done = office.load(order(office, "a", TWICE, OnAlike.UNASKED));
      assertEquals(List.of(), done.report().alikes());
      assertEquals(2, office.count("client"));
      assertEquals(0, office.count("match_pair"));
    }
  }

  /** What of a report has nothing to do with numbers of cards that aren't there yet. */
  private static List<String> told(Report report) {
    var told = new ArrayList<String>();
    told.add(report.tally().toString());
    for (Alike a : report.alikes())
      told.add(
          "%d %s %d %s %.6f %s %s"
              .formatted(
                  a.row(),
                  a.name(),
                  a.otherRow(),
                  a.otherName(),
                  a.score().bits(),
                  a.treatment(),
                  a.signs()));
    return told;
  }

  @ParameterizedTest
  @EnumSource
  void theImportDoesWhatTheDryRunSaid(Databases on) {
    var random = new Random(11);
    for (var treatment : EnumSet.allOf(Treatment.class)) {
      try (var store = on.fresh()) {
        // rows of one batch, and of several, resemble one another and what stands there
        var office = new Office(store, folder, 60);
        var choice = new OnAlike(treatment, Treatment.values()[random.nextInt(4)]);
        office.load(order(office, "first", file(random, 0, 300), OnAlike.UNASKED));
        var clients = office.count("client");
        var order = order(office, "second", file(random, 1000, 400), choice);
        var tried = office.tryOut(order);
        assertEquals(clients, office.count("client"));
        assertEquals(0, office.count("match_pair"));
        var done = office.load(order);
        assertEquals(told(tried), told(done.report()), choice.toString());
        assertEquals(clients + people(tried).added(), office.count("client"));
        var before = states(office);
        var again = office.load(order);
        // who was left out isn't known, and may resemble nobody enough in a larger base
        if (choice.stop() != Treatment.SKIP && choice.warn() != Treatment.SKIP) {
          assertEquals(0, people(again.report()).added(), "the same file again adds nobody");
          assertEquals(before, states(office));
        }
        office.takeBack(again.run());
        office.takeBack(done.run());
        assertEquals(clients, office.count("client"));
        assertEquals(0, office.count("match_pair"));
      }
    }
  }

  private static List<Integer> states(Office office) {
    return List.of(
        office.count("client"),
        office.store.db().fetchCount(DSL.table("match_card")),
        office.count("phone"));
  }

  /** People of few families, a quarter of them told of twice, with an error in one field. */
  private static String file(Random random, int from, int rows) {
    var families = "Коваленко Мельник Шевчук Тихолаз Кривоніжка Руденко Ящур".split(" ");
    var given = "Олена Петро Ганна Юрій Марта Гордій Віра Остап".split(" ");
    var fathers = "Іванович Петрович Юрійович Панасович Кіндратович".split(" ");
    var people = new ArrayList<String[]>();
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < rows; i++) {
      String[] one;
      if (i > 10 && random.nextInt(4) == 0) {
        one = people.get(random.nextInt(people.size())).clone();
        int wrong = random.nextInt(5);
        one[wrong] =
            switch (wrong) {
              case 3 -> one[3].substring(0, 8) + "%02d".formatted(1 + random.nextInt(28));
              case 4 -> random.nextBoolean() ? "" : phone(random);
              default -> one[wrong].replace('о', 'а');
            };
      } else
        one =
            new String[] {
              families[random.nextInt(families.length)],
              given[random.nextInt(given.length)],
              fathers[random.nextInt(fathers.length)],
              "19%02d-%02d-%02d"
                  .formatted(
                      40 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)),
              phone(random)
            };
      people.add(one);
      text.append(from + i).append(',').append(String.join(",", one)).append('\n');
    }
    return text.toString();
  }

  private static String phone(Random random) {
    return "+38067%07d".formatted(random.nextInt(10_000_000));
  }
}
