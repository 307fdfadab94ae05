package org.branchbook.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Office;
import org.branchbook.imports.plan.Alike;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.plans.loading.Frozen;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class ImportScreensTest extends ScreenTest {
  private static final String[] FAMILY = {
    "Коваленко", "Мельник", "Шевчук", "Ткаченко", "Гриценко", "Савчук", "Поліщук", "Руденко"
  };
  private static final String[] GIVEN = {"Олена", "Петро", "Ганна", "Юрій", "Марта"};

  private static final String FACTS = "client,product,month,interest\n3111111116,loan,2025-11,";

  private final List<String> opened = new ArrayList<>();
  private Store store;
  private Office office;
  private int reviewed;
  private ImportScreens screens;

  @Override
  protected Parent open(Words words) {
    if (screens == null) {
      try {
        store = Databases.H2.fresh();
        office = new Office(store, Files.createTempDirectory("imports"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      screens =
          new ImportScreens(
              office.desk(),
              office.importer(),
              new ImportScreens.Surroundings(
                  Background.atOnce(),
                  new Notices(),
                  Confirm.always(),
                  (_, _) -> {},
                  Remembered.inMemory(),
                  opened::add,
                  () -> reviewed++,
                  () -> {}));
    }
    return new BorderPane(screens.section(words));
  }

  private Path clients() {
    var text =
        new StringBuilder(
            "Номер клієнта;Прізвище;Ім'я;Дата народження;Мобільний телефон;Ел. пошта;Місто;"
                + "Вулиця;Примітка\n");
    for (int i = 1; i <= 60; i++) {
      var born =
          i % 20 == 3
              ? "31.02.1985"
              : "%02d.%02d.19%02d".formatted(i % 28 + 1, i % 12 + 1, 50 + i % 45);
      var family = i == 17 ? "" : FAMILY[i % FAMILY.length];
      var given = i == 17 ? "" : GIVEN[i % GIVEN.length];
      text.append(
          "%d;%s;%s;%s;067%07d;client%d@example.com;Полтава;вул. Соборності, %d;\n"
              .formatted(1000 + i, family, given, born, 1234000 + i * 37, i, i));
    }
    return office.file("Клієнти філії, вивантаження за листопад 2026.csv", text.toString());
  }

  @Test
  void aFileIsLookedAtTriedLoadedAndTakenBack() {
    picture("imports-empty");
    interact(() -> screens.choose(clients().toString()));
    assertEquals(
        "Клієнти філії, вивантаження за листопад 2026.csv",
        lookup("#import-file").queryLabeled().getText());
    picture("imports-columns");
    clickOn("#try-out");
    await(() -> lookup("#problems").tryQuery().isPresent());
    picture("imports-dry-run");
    assertEquals(0, office.count("client"));
    clickOn("#load");
    await(() -> office.count("client") == 59);
    picture("imports-done");
    clickOn("#rejects");
    assertEquals(1, opened.size());
    var runs = lookup("#import-runs").<ListView<ImportRun>>query();
    interact(() -> runs.getSelectionModel().selectFirst());
    picture("imports-run");
    clickOn("#take-back");
    await(() -> office.count("client") == 0);
    assertTrue(lookup("#take-back").tryQuery().isEmpty());
    aPlansColumnsAreKnown();
  }

  /** Months across, in the bank's own words, and the year that its plan is of. */
  private void aPlansColumnsAreKnown() {
    var months =
        "Січень 2027;Лютий;Березень;Квітень;Травень;Червень;Липень;Серпень;Вересень;Жовтень;"
            + "Листопад;Грудень";
    var file =
        office.file(
            "План доходу 2027.csv",
            "Код клієнта;Відповідальний менеджер;Продуктова лінія;Коментар;"
                + months
                + "\n"
                + "1001;Мельник О."
                + " В.;кредит;;1200;1200;1300,50;1300;1400;1400;1500;1500;1600;1600;1700;1700\n");
    interact(() -> screens.choosePlan(file.toString(), 2027));
    assertEquals("2027", lookup("#import-year").queryTextInputControl().getText());
    var filled = lookup("#target-5").<ComboBox<Target>>query();
    assertEquals(Target.PLAN_JANUARY, filled.getValue());
    assertEquals(Target.PLAN_DECEMBER, lookup("#target-16").<ComboBox<Target>>query().getValue());
    picture("imports-plan-columns");
  }

  @Test
  void whoIsThereAlreadyIsShownFieldByField() {
    interact(() -> screens.choose(clients().toString()));
    clickOn("#load");
    await(() -> office.count("client") == 59);
    interact(() -> screens.choose(again().toString()));
    picture("imports-alike-choice");
    clickOn("#try-out");
    await(() -> lookup("#import-tabs").tryQuery().isPresent());
    picture("imports-alike-report");
    clickOn(words.say("imports.screen.tab.ALIKE", 3));
    await(() -> lookup("#alike-rows").tryQuery().isPresent());
    picture("imports-alike");
    var rows = lookup("#alike-rows").<TableView<Alike>>query();
    assertEquals(3, rows.getItems().size());
    interact(() -> lookup("#alike-stop").<ComboBox<Treatment>>query().setValue(Treatment.SKIP));
    await(() -> rows.getItems().stream().anyMatch(a -> a.treatment() == Treatment.SKIP));
    interact(() -> lookup("#alike-stop").<ComboBox<Treatment>>query().setValue(Treatment.QUEUE));
    await(() -> rows.getItems().stream().noneMatch(a -> a.treatment() == Treatment.SKIP));
    clickOn("#load");
    await(() -> office.count("client") == 63);
    assertTrue(office.count("match_pair") >= 3);
    picture("imports-alike-done");
    clickOn("#alike-review");
    assertEquals(1, reviewed);
    speak("en");
    picture("imports-alike-en");
  }

  private Path again() {
    return office.file(
        "Заявки з сайту, грудень 2026.csv",
        "Номер клієнта;Прізвище;Ім'я;Дата народження;Мобільний телефон;Ел. пошта;Місто\n"
            + "7;Ткаченко;Юрий;04.04.1953;0671234111;;Полтава\n"
            + "8;Поліщук;Олена;21.01.1988;0509998877;olena@example.com;Київ\n"
            + "9;Руденко;Петро;08.08.1957;;client7@example.com;Полтава\n"
            + "10;Полищук;Алена;21.01.1988;0509998877;;Київ\n");
  }

  @Test
  void muchIsSaidToNeedASecondPerson() {
    interact(
        () -> {
          office.limit(10);
          screens.choose(clients().toString());
        });
    clickOn("#load");
    await(() -> lookup(words.say("imports.screen.second")).tryQuery().isPresent());
    picture("imports-second");
    assertEquals(0, office.count("client"));
  }

  @Test
  void aViewIsReadAsAFileIs() {
    clickOn("#view-instead");
    await(() -> lookup("#view-url").tryQuery().isPresent());
    type(KeyCode.ENTER);
    picture("imports-view");
    var view =
        office.view("core_income", "select '1' client, 'loan' product, '2026-10' as \"month\"");
    interact(
        () -> {
          lookup("#view-url").queryAs(TextField.class).setText(view.url());
          lookup("#view-name").queryAs(TextField.class).setText(view.name());
          lookup("#view-user").queryAs(TextField.class).setText(view.user());
        });
    clickOn("#view-read");
    await(() -> lookup("#import-file").tryQuery().isPresent());
    assertEquals("core_income", lookup("#import-file").queryLabeled().getText());
    picture("imports-view-columns");
    clickOn("#choose-view");
    await(() -> lookup("#view-url").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    await(() -> lookup("#import-file").tryQuery().isPresent());
  }

  @Test
  void takingBackACorrectionOfAClosedMonthAsksWhy() {
    load("clients.csv", "tax number,family name,given name\n3111111116,Ткач,Анна\n", "client");
    load("facts.csv", FACTS + "10\n", "income_year");
    var closed = new Frozen(YearMonth.of(2025, 11), office.importer().id(), Instant.EPOCH);
    assertTrue(new PlanStore(store).log().freeze(closed));
    interact(() -> screens.choose(office.file("late.csv", FACTS + "12\n").toString()));
    clickOn("#try-out");
    await(() -> lookup("#import-why").tryQuery().filter(Node::isVisible).isPresent());
    interact(() -> lookup("#import-why").queryAs(TextField.class).setText("хибна ставка"));
    clickOn("#try-out");
    await(() -> lookup("#restated").tryQuery().isPresent());
    clickOn("#load");
    await(() -> office.count("income_restated") == 1);
    var runs = lookup("#import-runs").<ListView<ImportRun>>query();
    interact(() -> runs.getSelectionModel().selectFirst());
    clickOn("#take-back");
    await(() -> lookup("#take-back-why").tryQuery().filter(Node::isFocused).isPresent());
    assertTrue(lookup("#take-back-because").queryButton().isDisabled(), "not without a reason");
    picture("imports-take-back-closed");
    type(KeyCode.ENTER);
    assertEquals(1, office.count("income_restated"));
    write("ставка була правильна");
    type(KeyCode.ENTER);
    await(() -> office.count("income_restated") == 2);
    await(() -> lookup("#take-back-closed").tryQuery().filter(Node::isVisible).isEmpty());
    picture("imports-taken-back-closed");
    assertTrue(lookup("#take-back").tryQuery().isEmpty(), "it went back");
  }

  private void load(String name, String text, String table) {
    interact(() -> screens.choose(office.file(name, text).toString()));
    clickOn("#load");
    await(() -> office.count(table) == 1);
  }

  @Test
  void aProfileSaysWhatItMakes() {
    interact(
        () ->
            screens.choose(
                office
                    .file(
                        "seats.csv",
                        "year,director_id,director,company_id,company\n"
                            + "2024,1,Adam Smith,7,Kvitka Plc\n2025,1,Adam Smith,7,Kvitka Plc\n")
                    .toString()));
    picture("imports-profile");
    clickOn("#load");
    await(() -> office.count("link") == 1);
    assertEquals(2, office.count("client"));
    speak("en");
    picture("imports-done-en");
  }
}
