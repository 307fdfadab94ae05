package org.branchbook.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

/** My day as one meets it in the morning, and the panel of a new task. */
class DayTest extends ScreenTest {
  final InboxDesk desk =
      new InboxDesk(
              Reach.DEPARTMENT,
              Role.HEAD,
              Background.on(Executors.newVirtualThreadPerTaskExecutor()))
          .fill();
  final TaskScreens screens = desk.screens();
  boolean panel;

  @Override
  protected Parent open(Words words) {
    if (panel) {
      var view = new javafx.scene.layout.VBox(screens.panel(words));
      view.setMaxWidth(420);
      javafx.scene.layout.VBox.setVgrow(
          view.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
      return new javafx.scene.layout.HBox(view);
    }
    var root = screens.day(words);
    return root;
  }

  @Test
  void theDayIsThereAndPrinted() {
    await(() -> lookup("#card-name").tryQuery().isPresent());
    assertEquals(
        "4 квартал: 38 % плану, очікується 88 %", lookup("#day-quarter").queryLabeled().getText());
    assertEquals(
        "роботи на 2 год 10 хв, лишилося 5 год 20 хв",
        lookup("#day-load").queryLabeled().getText());
    picture("day-uk");
    clickOn("#day-quarter");
    assertTrue(desk.shown.contains("income"), "it opens down to the facts");
    press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    await(() -> !desk.papers.isEmpty());
    await(() -> desk.shown.contains("day.pdf"));
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> lookup("#day-back").queryLabeled().getText().startsWith("Сьогодні зроблено: 0"));
    picture("evening-uk");
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
    speak("en");
    await(() -> lookup("#card-name").tryQuery().isPresent());
    picture("day-en");
    speak("ru");
    await(() -> lookup("#card-name").tryQuery().isPresent());
    picture("day-ru");
  }

  @Test
  void whereThereIsNoClientYetItSaysHowToBegin() {
    var empty = new InboxDesk(Reach.ALL, Role.EMPLOYEE, Background.atOnce()).screens();
    interact(() -> scene().setRoot(empty.day(words)));
    var nobody = words.say("clients.list.empty");
    picture("day-nobody-uk");
    await(() -> lookup(nobody).match(n -> n.getParent().isVisible()).tryQuery().isPresent());
    assertFalse(lookup(words.say("tasks.day.empty")).query().getParent().isVisible());
  }

  @Test
  void theEveningPutsWhatIsLeftOffTogether() {
    await(() -> lookup("#card-name").tryQuery().isPresent());
    assertFalse(lookup("#day-strip").query().isVisible(), "nobody looks back at noon");
    desk.room.desk.now = InboxDesk.at("2026-11-22T17:30");
    desk.promise(902, 2, "передзвонити щодо страхування", 1);
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
    var said = lookup("#day-back").queryLabeled();
    await(() -> said.getText().startsWith("Сьогодні зроблено: 0"));
    assertEquals(
        "Сьогодні зроблено: 0. Лишилося: 8, з них обіцяно: 1."
            + " Обіцяно на наступний робочий день: 1.",
        said.getText());
    var off = lookup("#day-put-off").queryButton();
    assertEquals("Перенести 7 завдань на пн, 23 лист (Shift+T)", off.getText());
    interact(() -> lookup("#day-lines").query().requestFocus());
    press(KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.SHIFT);
    await(() -> said.getText().contains("Лишилося: 1, з них обіцяно: 1."));
    assertFalse(off.isVisible(), "a promise is kept or broken, not put off");
    picture("evening-off-uk");
    assertTrue(desk.notices.undo());
    await(() -> said.getText().contains("Лишилося: 8"));
    desk.room.desk.now = InboxDesk.at("2026-11-22T21:00");
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
    var load = lookup("#day-load").queryLabeled();
    await(() -> load.getText().endsWith("робочого часу сьогодні не лишилося"));
  }

  @Test
  void aRequestIsSentByKeysAlone() {
    panel = true;
    interact(() -> screens.begin(new org.branchbook.clients.ClientId(1)));
    speak("uk");
    await(() -> lookup("#task-what").query().isFocused());
    write("Рішення щодо кредиту").type(KeyCode.ENTER);
    write("пт").type(KeyCode.ENTER);
    write("кред");
    await(() -> lookup("#task-doer-list").query().isVisible());
    picture("task-new-uk");
    type(KeyCode.ENTER);
    press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> desk.shown.contains("closed"));
    var made =
        desk.room
            .tasks
            .list(
                org.branchbook.tasks.TaskFilter.of(
                    org.branchbook.tasks.TaskFilter.Whose.DELEGATED,
                    org.branchbook.tasks.TaskFilter.Stretch.OPEN),
                java.util.Optional.empty(),
                10,
                desk.asker.scope(org.branchbook.staff.Privilege.TASK_READ),
                desk.room.desk.now)
            .rows();
    assertEquals(1, made.size());
    assertEquals(InboxDesk.TODAY.plusDays(5), made.getFirst().due().on());
    assertTrue(desk.notices.undo());
  }
}
