package org.branchbook.scenarios;

import java.nio.file.Path;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task done is the contact: nothing is written twice, and one undo takes back both. */
@OnScreen
class TaskByContactTest {
  /** Whose task it is: a line cuts the words of a task before its client's name. */
  private static final String CLIENT = "Кобзар Олена Миколаївна";

  private static final String TASK = "Спробувати подзвонити ще раз";

  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = Workplace.practising(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void theNextTryIsFoundByItsWordsDoneByTheCallAndBroughtBack() {
    var desk = place.startedAs("melnyk");
    desk.press("Ctrl+K");
    desk.type("кобзар ол");
    desk.await("found", () -> desk.reads(".palette-line").contains("Кобзар"));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains("Кобзар"));
    desk.press("Ctrl+L");
    desk.await("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
    desk.press("A");
    desk.press("Ctrl+Enter");
    desk.await("the next try", () -> desk.reads(".card-head").contains(TASK));
    desk.picture("try-card");

    desk.press("Alt+2");
    desk.await("the inbox", () -> desk.sees("#inbox"));
    desk.press("Ctrl+F");
    desk.type("спробувати");
    desk.await("found by its words", () -> desk.reads("#task-title").contains(TASK));
    desk.press("Enter");
    desk.await("its line", () -> desk.reads(".task-line").contains(CLIENT));
    desk.press("D");
    desk.await("the contact that does it", () -> desk.reads("#contact-doing").contains(TASK));
    desk.picture("try-doing");
    desk.await("the keyboard", () -> desk.hasKeyboard().equals("contact-channel"));
    desk.press("T");
    desk.type("Домовилися про зустріч.");
    desk.press("Ctrl+Enter");
    desk.await("done: no such task any more", () -> !desk.reads(".task-line").contains(CLIENT));
    desk.picture("try-done");
    desk.press("Ctrl+Z");
    desk.await("there again", () -> desk.reads(".task-line").contains(CLIENT));
  }
}
