package org.branchbook.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.Team;
import org.branchbook.ui.clients.Sample;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

/** The inbox as a person works it, by keys alone. */
class InboxTest extends ScreenTest {
  final InboxDesk desk =
      new InboxDesk(
              Reach.DEPARTMENT,
              Role.EMPLOYEE,
              Background.on(Executors.newVirtualThreadPerTaskExecutor()))
          .fill();
  final TaskScreens screens = desk.screens();

  @Override
  protected Parent open(Words words) {
    var root = screens.inbox(words);
    return root;
  }

  @Test
  void whatIsLateStandsFirstWithItsClientBeside() {
    await(() -> lookup("#task-title").tryQuery().isPresent());
    await(() -> lookup("#card-name").tryQuery().isPresent());
    picture("inbox-uk");
    speak("en");
    await(() -> lookup("#card-name").tryQuery().isPresent());
    picture("inbox-en");
    speak("ru");
    await(() -> lookup("#card-name").tryQuery().isPresent());
    picture("inbox-ru");
  }

  @Test
  void aTeamIsChosenBesideWhoseTasks() {
    interact(
        () -> {
          desk.room.tasks.teams.add(new Team(7, "Аграрії", Set.of(Sample.IVAN), 1));
          for (int i = 1; i < 9; i++) desk.late(Sample.IVAN, i);
        });
    speak("uk");
    await(() -> lookup("#filter-team").query().isVisible());
    interact(() -> ((MenuButton) lookup("#filter-team").query()).getItems().getFirst().fire());
    await(() -> lookup("#card-name").tryQuery().isPresent());
    assertEquals("Аграрії", ((MenuButton) lookup("#filter-team").query()).getText());
    picture("inbox-team-uk");
  }

  @Test
  void aTaskIsPutOffByWordsAndBroughtBack() {
    await(() -> lookup("#task-title").tryQuery().isPresent());
    interact(() -> lookup("#tasks").query().requestFocus());
    type(KeyCode.P);
    await(() -> lookup("#task-when").query().isFocused());
    write("пт");
    picture("inbox-postpone-uk");
    type(KeyCode.ENTER);
    await(() -> !desk.notices.shown().isEmpty());
    await(() -> lookup("#tasks").query().isFocused());
    assertTrue(desk.notices.undo());
    type(KeyCode.DOWN);
    press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    type(KeyCode.R);
    await(() -> lookup("#task-colleague").tryQuery().isPresent());
    await(() -> lookup("#task-colleague").query().isFocused());
    write("мор");
    await(() -> lookup("#task-colleague-list").query().isVisible());
    picture("inbox-share-uk");
    type(KeyCode.ENTER).type(KeyCode.ENTER);
    await(() -> desk.notices.shown().size() > 1);
    assertEquals(3, desk.room.tasks.load(java.util.List.of(Sample.IVAN)).get(Sample.IVAN));
  }

  @Test
  void aTaskOfSeveralClientsShowsTheCardOfEach() {
    interact(
        () -> desk.several("Оновити документи, строк яких минув: 7 клієнтів", 1, 2, 3, 4, 6, 7, 8));
    interact(screens::reload);
    interact(() -> lookup("#tasks").query().requestFocus());
    type(KeyCode.HOME);
    await(() -> lookup("#task-clients").tryQuery().isPresent());
    var links = lookup("#task-clients .hyperlink").queryAllAs(javafx.scene.control.Hyperlink.class);
    assertEquals(5, links.size(), "those whom he may see");
    // the card of the first comes once the keyboard rests on the row
    await(() -> links.stream().anyMatch(l -> l.getText().equals(cardName())));
    var first = cardName();
    picture("inbox-several-uk");
    var second = links.stream().filter(l -> !l.getText().equals(first)).findFirst().orElseThrow();
    interact(second::fire);
    await(() -> second.getText().equals(cardName()));
  }

  private String cardName() {
    return lookup("#card-name")
        .tryQueryAs(javafx.scene.text.Text.class)
        .map(javafx.scene.text.Text::getText)
        .orElse("");
  }
}
