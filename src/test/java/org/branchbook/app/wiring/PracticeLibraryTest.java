package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.playbooks.PlaybookScreens;
import org.branchbook.ui.playbooks.PlaybookSurroundings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section of playbooks over the practice branch: read, counted, tried out and written. */
class PracticeLibraryTest extends ScreenTest {
  @TempDir static Path folder;

  private static Rooms rooms;
  private static PlaybookScreens screens;

  @BeforeAll
  static void openPractice() {
    var practice = PracticeRooms.in(folder);
    rooms = practice.rooms();
    screens =
        new PlaybookScreens(
            PlaybooksWiring.work(rooms),
            practice.head(),
            new PlaybookSurroundings(
                Background.on(Executors.newVirtualThreadPerTaskExecutor()),
                new Notices(),
                Remembered.inMemory(),
                rooms.clock,
                _ -> {},
                () -> {},
                _ -> "",
                () -> {},
                () -> {}),
            () -> Words.in("uk"));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  @Test
  void aPlaybookIsReadTriedAndWrittenAnew() {
    await(() -> lookup("#playbooks-list .list-cell").queryAll().size() > 8);
    assertTrue(
        lookup("дохід нижче від плану").tryQuery().isPresent(), "what the program begins says so");
    choose("День народження");
    assertEquals("1. Привітати клієнта з днем народження", step());
    choose("Сплячий клієнт");
    assertTrue(step().startsWith("1. ") && !step().contains("Привітати"), step());
    clickOn("#playbook-box-2");
    await(() -> lookup("#playbook-step").tryQuery().isPresent());
    picture("practice-playbooks-chart-uk");
    clickOn(words.say("playbooks.part.SUCCESS"));
    await(() -> lookup("#playbook-success-head").tryQuery().isPresent());
    picture("practice-playbooks-success-uk");
    clickOn(words.say("playbooks.part.TRIAL"));
    await(() -> lookup("#playbook-trial-days").tryQuery().isPresent());
    picture("practice-playbooks-trial-uk");
    clickOn(words.say("playbooks.part.CHART"));
    choose("Новий клієнт");
    await(() -> lookup("#playbook-box-6").tryQuery().isPresent());
    clickOn("#playbook-write");
    await(() -> lookup("#playbook-step-editor").tryQuery().isPresent());
    clickOn("#playbook-box-2");
    picture("practice-playbooks-write-uk");
    clickOn("#playbook-step-title").type(KeyCode.END);
    write(" ще раз");
    assertEquals(words.say("playbooks.texts.behind", 1), untranslated());
    clickOn(words.say("playbooks.part.TEXTS"));
    await(() -> lookup("#playbook-text-TITLE-1-ru").tryQuery().isPresent());
    clickOn("#playbook-text-TITLE-1-en-right");
    await(() -> !lookup("#playbook-text-TITLE-1-en-right").query().isVisible());
    picture("practice-playbooks-texts-uk");
    clickOn("#playbook-text-TITLE-1-ru").type(KeyCode.END);
    write(" ещё раз");
    await(() -> !lookup("#playbook-untranslated").query().isVisible());
    clickOn(words.say("playbooks.part.CHART"));
    await(() -> lookup("#playbook-add-step").tryQuery().isPresent());
    clickOn("#playbook-box-2");
    clickOn("#playbook-add-step");
    await(() -> lookup("#playbook-box-7").tryQuery().isPresent());
    clickOn("#playbook-in-force");
    await(() -> lookup("#playbook-write").tryQuery().isPresent());
    var now = rooms.playbooks.library.shelf().inForce("newClient").orElseThrow();
    assertEquals(2, now.number());
    assertEquals(7, now.plan().steps().size());
    assertEquals(
        "Спитати нового клієнта, чи все працює ще раз", now.plan().steps().get(1).title().words());
    assertEquals(6, now.plan().steps().get(1).results().get(1).step(), "the trouble's step moved");
    picture("practice-playbooks-again-uk");
    speak("ru");
    await(() -> lookup("#playbook-box-7").tryQuery().isPresent());
    picture("practice-playbooks-ru");
  }

  /** The step that is described beside the chart. */
  private String step() {
    return lookup("#playbook-step .label").<Label>query().getText();
  }

  private String untranslated() {
    return lookup("#playbook-untranslated").<Label>query().getText();
  }

  private void choose(String name) {
    await(() -> lookup(name).tryQuery().isPresent());
    clickOn(name);
    await(
        () ->
            lookup("#playbook-title").<Label>tryQuery().stream()
                .anyMatch(title -> title.getText().equals(name)));
  }
}
