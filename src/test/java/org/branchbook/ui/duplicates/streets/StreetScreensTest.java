package org.branchbook.ui.duplicates.streets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.branchbook.base.Words;
import org.branchbook.duplicates.InMemoryStreets;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ExportStreets;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.imports.streets.LoadStreets;
import org.branchbook.imports.streets.StreetFile;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.staff.Asker;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renamed streets as the administrator keeps them. */
class StreetScreensTest extends ScreenTest {
  @TempDir static Path folder;

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryStreets table = new InMemoryStreets();
  private final ChangeStreets change =
      new ChangeStreets(table, staff.work(), staff.ids(), staff.trail());
  private final Notices notices = new Notices();
  private final Asker admin = staff.asker(staff.add("admin", 1, Role.ADMINISTRATOR));
  private int compared;
  private String shown = "";

  private StreetScreens screen(Asker asker) {
    return new StreetScreens(
        new StreetScreens.Work(
            table,
            change,
            new LoadStreets(
                new StreetFile(
                    new FileTables(), () -> Words.LANGUAGES.stream().map(Words::in).toList()),
                new CsvRejects(folder),
                change),
            new ExportStreets(table, new PaperFiles(), staff.trail(), staff.work())),
        asker,
        new StreetScreens.Surroundings(
            Background.atOnce(),
            notices,
            Remembered.inMemory(),
            folder.toString(),
            file -> shown = file,
            () -> compared++));
  }

  @Override
  protected Parent open(Words words) {
    return screen(admin).apply(words);
  }

  private void type(String id, String text) {
    interact(() -> ((TextField) lookup(id).query()).setText(text));
  }

  @SuppressWarnings("unchecked")
  private ListView<RenamedStreet> list() {
    return (ListView<RenamedStreet>) lookup("#street-list").query();
  }

  @Test
  void streetsAreAddedFoundChangedTakenAwayAndTakenBack() {
    picture("streets-empty");
    type("#street-settlement", "Київ");
    type("#street-was", "вул. Артема");
    clickOn("#save-street");
    assertTrue(lookup(words.say("streets.wrong.noNew")).tryQuery().isPresent());
    type("#street-now", "вул. Січових Стрільців");
    clickOn("#save-street");
    assertEquals(1, list().getItems().size());
    assertEquals(1, compared);
    for (var said :
        List.of(
            new Said("Київ", "вул. Червоноармійська", "вул. Велика Васильківська", null),
            new Said("Київ", "просп. Московський", "просп. Степана Бандери", day(2016, 7, 7)),
            new Said("Київ", "вул. Січневого повстання", "вул. Івана Мазепи", day(2010, 2, 11)),
            new Said(
                "Кам’янець-Подільський",
                "вул. Сорокаріччя Великої Жовтневої соціалістичної революції",
                "вул. Героїв Небесної Сотні та захисників міста",
                day(2016, 2, 18)),
            new Said("", "Жовтнева", "Соборна", null))) change.add(admin, said);
    interact(() -> scene().setRoot(screen(admin).apply(words)));
    assertEquals(6, list().getItems().size());
    type("#street-search", "стрільц");
    assertEquals(1, list().getItems().size());
    interact(() -> list().getSelectionModel().select(0));
    picture("streets-found");
    type("#street-now", "вул. Львівська");
    clickOn("#save-street");
    type("#street-search", "львівська");
    assertEquals(1, list().getItems().size());
    interact(() -> notices.undo());
    type("#street-search", "нема такої");
    picture("streets-none-found");
    type("#street-search", "");
    interact(() -> list().getSelectionModel().select(3));
    picture("streets-uk");
    clickOn("#remove-street");
    assertEquals(5, list().getItems().size());
    interact(() -> notices.undo());
    assertEquals(6, list().getItems().size());
    for (var language : List.of("en", "ru")) {
      speak(language);
      interact(() -> list().getSelectionModel().select(3));
      picture("streets-" + language);
    }
    speak("uk");
    clickOn("#export-streets");
    assertTrue(Files.exists(Path.of(shown)), shown);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  @Test
  void whatOthersChangeIsShownAndNothingTypedIsLost() {
    var screens = screen(admin);
    interact(
        () -> {
          scene().setRoot(screens.apply(words));
          change.add(admin, new Said("", "Жовтнева", "Соборна", null));
          screens.changed();
        });
    assertEquals(1, list().getItems().size(), "what somebody else has added");
    interact(() -> list().getSelectionModel().select(0));
    type("#street-now", "Нова");
    interact(screens::changed);
    assertEquals(
        "Нова", ((TextField) lookup("#street-now").query()).getText(), "what is being typed");
  }

  @Test
  void whoMayNotChangeSees() {
    var clerk = staff.asker(staff.add("clerk", 1, Role.EMPLOYEE));
    interact(() -> scene().setRoot(screen(clerk).apply(words)));
    assertFalse(lookup("#new-street").tryQuery().isPresent());
    assertTrue(lookup("#street-was").query().isDisabled());
  }
}
