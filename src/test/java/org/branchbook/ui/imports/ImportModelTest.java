package org.branchbook.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.imports.Office;
import org.branchbook.imports.Stayed;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.columns.ColumnLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
  private static final String CLIENTS =
      "Прізвище;Імя;Дата народження;Телефон\n"
          + "Коваленко;Олена;05.03.1984;0671234567\n"
          + "Сорока;Віра;31.02.1990;0501234567\n;;;\n";

  private static final String TWICE =
      "Прізвище;Імя;Дата народження;Телефон\n"
          + "Тихолаз;Гордій;05.03.1984;0671234567\n"
          + "Тихолаз;Гордий;05.03.1984;0671234567\n";

  @TempDir Path folder;
  private Store store;
  private Office office;
  private ImportModel model;
  private HistoryModel history;
  private int changes;
  private @Nullable Confirmation asked;
  private Runnable goOn = () -> {};

  @BeforeEach
  void open() {
    store = Databases.H2.fresh();
    office = new Office(store, folder);
    var notices = new Notices();
    history =
        new HistoryModel(
            office.desk(),
            office.importer(),
            Background.atOnce(),
            notices,
            Confirm.always(),
            this::second,
            () -> changes++);
    model =
        new ImportModel(
            office.desk(),
            office.importer(),
            Background.atOnce(),
            notices,
            this::second,
            () -> changes++);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void second(Confirmation request, Runnable then) {
    asked = request;
    goOn = then;
  }

  @Test
  void muchWaitsForASecondPersonAndGoesOnWithHim() {
    office.limit(1);
    model.choose(office.file("c.csv", "surname,phone\nSoroka,0671234567\nBoyko,\n").toString());
    model.load(Words.in("uk"));
    assertEquals(0, office.count("client"));
    assertEquals(Text.of("imports.screen.second"), model.error().get());
    office.confirm(Objects.requireNonNull(asked));
    goOn.run();
    assertEquals(2, office.count("client"));
    assertNull(model.error().get());

    history.load();
    var run = history.runs.rows().getFirst();
    history.selected.set(run);
    history.takeBack(run);
    assertEquals(2, office.count("client"));
    office.confirm(Objects.requireNonNull(asked));
    goOn.run();
    assertEquals(0, office.count("client"));
    assertNull(history.error().get());
  }

  private List<Target> targets() {
    return model.columns.lines.stream().map(ColumnLine::target).toList();
  }

  @Test
  void aFileIsRecognisedTriedLoadedAndTakenBack() throws Exception {
    var file = folder.resolve("clients.csv");
    Files.write(file, CLIENTS.getBytes(Charset.forName("windows-1251")));
    model.choose(file.toString());
    assertEquals("windows-1251", model.format.charset.get());
    assertEquals(";", model.format.separator.get());
    assertEquals("dd.MM.yyyy", model.format.dates.get());
    assertEquals(
        List.of(Target.FAMILY_NAME, Target.GIVEN_NAME, Target.BIRTH_DATE, Target.PHONE), targets());

    model.tryOut();
    var tried = Objects.requireNonNull(model.report().get()).tally();
    assertEquals(2, tried.added());
    assertEquals(1, tried.warned());
    assertEquals(0, office.count("client"));

    model.load(Words.in("uk"));
    assertEquals(2, office.count("client"));
    assertEquals(1, changes);
    history.load();
    var run = history.runs.rows().getFirst();
    assertEquals(2, run.totals().added());

    history.selected.set(run);
    history.takeBack(run);
    assertEquals(0, office.count("client"));
    assertEquals(List.<Stayed>of(), history.stayed);
    assertNotNull(Objects.requireNonNull(history.selected.get()).reverted());
  }

  @Test
  void whatAColumnFillsInIsFilledInByNoOther() {
    model.choose(office.file("c.csv", "a,b\nКоваленко,Олена\n").toString());
    model.map(model.columns.lines.get(0), Target.FAMILY_NAME);
    model.map(model.columns.lines.get(1), Target.FAMILY_NAME);
    assertNull(model.columns.lines.get(0).target());
    assertEquals(Target.FAMILY_NAME, model.columns.lines.get(1).target());
  }

  @Test
  void aChangeMakesTheDryRunStale() {
    model.choose(office.file("c.csv", "surname,phone\nSoroka,0671234567\n").toString());
    model.tryOut();
    assertNotNull(model.report().get());
    model.map(model.columns.lines.get(1), null);
    assertNull(model.report().get());
  }

  @Test
  void aFileOfHoldingsIsTakenForOne() {
    model.choose(
        office
            .file("h.csv", "account number,client id,currency,opened\nA1,7,UAH,2020-01-01\n")
            .toString());
    assertEquals(Kind.HOLDING, model.columns.kind.get());
    assertEquals(List.of(Target.NUMBER, Target.HOLDER, Target.CURRENCY, Target.OPENED), targets());
  }

  @Test
  void aMappingIsKeptAsAProfileAndFoundAgain() {
    var file = office.file("c.csv", "x,y\nСорока,Віра\n").toString();
    model.choose(file);
    model.map(model.columns.lines.get(0), Target.FAMILY_NAME);
    model.map(model.columns.lines.get(1), Target.GIVEN_NAME);
    model.keep("Mine");
    model.clear();
    model.choose(file);
    assertEquals("Mine", Objects.requireNonNull(model.profile().get()).name());
    model.load(Words.in("en"));
    assertEquals(1, office.count("client"));
  }

  @Test
  void whatBecomesOfThoseWhoAreThereIsChosenTriedAnewAndKept() {
    model.choose(office.file("c.csv", TWICE).toString());
    assertEquals(OnAlike.USUAL, model.treatments.chosen().get());
    model.tryOut();
    assertEquals(2, Objects.requireNonNull(model.report().get()).tally().added());
    model.shown.set(Part.ALIKE);
    model.treat(Zone.STOP, Treatment.SKIP);
    var tried = Objects.requireNonNull(model.report().get()).tally();
    assertEquals(1, tried.added());
    assertEquals(1, tried.alike(Treatment.SKIP));
    assertEquals(Part.ALIKE, model.shown.get());
    model.keep("Site");
    model.choose(office.file("d.csv", TWICE).toString());
    assertEquals(new OnAlike(Treatment.SKIP, Treatment.QUEUE), model.treatments.chosen().get());
    assertFalse(model.choiceDiffers());
    model.treat(Zone.WARN, Treatment.ADD);
    assertTrue(model.choiceDiffers());
    model.keepChoice();
    assertFalse(model.choiceDiffers());
    model.load(Words.in("uk"));
    assertEquals(1, office.count("client"));
    model.clear();
    assertEquals(OnAlike.USUAL, model.treatments.chosen().get());
  }

  @Test
  void onlyClientsAreCompared() {
    model.choose(office.file("c.csv", TWICE).toString());
    assertTrue(model.makesClients());
    model.about(Kind.HOLDING);
    assertFalse(model.makesClients());
  }

  @Test
  void nothingMappedIsSaidAndNotDone() {
    model.choose(office.file("c.csv", "x,y\n1,2\n").toString());
    model.tryOut();
    assertNotNull(model.error().get());
    assertNull(model.report().get());
  }

  @Test
  void whatIsNoTableIsSaid() {
    model.choose(office.file("c.csv", "").toString());
    assertNotNull(model.error().get());
    assertEquals(List.of(), model.columns.lines);
  }

  @Test
  void whatWasCutOffIsSaidAndTheFileStaysChosen() {
    var line = new Cut();
    var notices = new Notices();
    var model =
        new ImportModel(
            office.desk(), office.importer(), line, notices, this::second, () -> changes++);
    model.choose(office.file("c.csv", "surname,phone\nSoroka,0671234567\n").toString());
    line.cut = true;
    model.load(Words.in("uk"));
    assertEquals(Cut.SAID, notices.shown().getLast().text());
    assertEquals(2, model.columns.lines.size());
    assertEquals(0, changes);
    line.cut = false;
    model.load(Words.in("uk"));
    assertEquals(1, changes);
  }
}
