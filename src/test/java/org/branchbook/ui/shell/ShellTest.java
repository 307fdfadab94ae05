package org.branchbook.ui.shell;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.FocusStays;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.shell.palette.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellTest extends ScreenTest {
  final List<String> done = new ArrayList<>();
  final Remembered remembered = Remembered.inMemory();
  final LongWorks works = new LongWorks(Executors.newVirtualThreadPerTaskExecutor());
  final Notices notices = new Notices();
  final Status status = new Status("Подільське відділення", Text.of("shell.store.practice"));
  final CountDownLatch end = new CountDownLatch(1);
  final SimpleIntegerProperty waiting = new SimpleIntegerProperty(9);
  Shell shell;

  @AfterEach
  void letWorkEnd() {
    end.countDown();
  }

  @Override
  protected Parent open(Words words) {
    remembered.put("language", "uk");
    if (shell == null)
      shell =
          new Shell(
              List.of(
                  new Screen("shell.section.clients", "fth-users", w -> section(w, "clients")),
                  new Screen("shell.section.imports", "fth-download", w -> section(w, "imports"))
                      .counting(waiting),
                  new Screen(
                      "shell.section.staff", "fth-settings", true, w -> section(w, "staff"))),
              List.of(
                  new Command(
                      "kit.keys.LOG_CONTACT",
                      "fth-phone",
                      Keys.LOG_CONTACT.keys(),
                      () -> shell.open(new Panel("contact", ShellTest::contact, true))),
                  new Command("shell.lock", "fth-lock", Keys.LOCK.keys(), () -> done.add("locked")),
                  new Command(
                      "staff.absence.title", "fth-sunset", null, () -> done.add("absence"))),
              typed ->
                  List.of(
                      new Hit(
                          "fth-user",
                          "Коваленко Марія Іванівна",
                          "Київ · +380 67 123 41 18",
                          () -> done.add("Коваленко")),
                      new Hit(
                          "fth-user", "Коваль Олег Петрович", "Бровари", () -> done.add("Коваль"))),
              new User(
                  "О. Гриценко",
                  "Подільське відділення",
                  _ -> {},
                  ShellTest::contact,
                  () -> done.add("leave")),
              new Looks(remembered),
              status,
              works,
              works,
              notices,
              remembered);
    return shell.apply(words);
  }

  static Parent section(Words words, String name) {
    var field = new TextField();
    field.setId("field-" + name);
    return new VBox(new Label(name + " " + words.language()), field);
  }

  static Parent contact(Words words) {
    var field = new TextField();
    field.setId("in-panel");
    return new VBox(field);
  }

  @Test
  void aFigureThatStandsAlreadyIsSeenInEveryLanguage() {
    for (var language : Words.LANGUAGES) {
      speak(language);
      interact(() -> scene().getRoot().layout());
      var figure =
          (Label) lookup((Node n) -> "count-shell.section.imports".equals(n.getId())).query();
      assertEquals("9", figure.getText());
      assertTrue(figure.getWidth() > 8 && figure.getHeight() > 8, "too small to be read");
    }
  }

  @Test
  void theSheetOfKeysIsClosedByItsButtonToo() {
    press(KeyCode.F1).release(KeyCode.F1);
    await(() -> lookup("#key-sheet").tryQuery().isPresent());
    clickOn("#close-keys");
    assertTrue(lookup("#key-sheet").tryQuery().isEmpty());
  }

  private void offer() {
    interact(
        () ->
            notices.offer(Text.of("shell.store.own"), Text.of("kit.undo"), () -> done.add("undo")));
  }

  @Test
  void everythingIsReachedByKeys() {
    clickOn("#field-clients");
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    write("ков");
    await(() -> lookup("#palette .palette-line").queryAll().size() == 2);
    interact(() -> status.saved(Instant.parse("2026-11-23T09:41:00Z")));
    offer();
    interact(
        () ->
            works.<Boolean>run(
                Text.of("shell.store.shared"),
                progress -> {
                  progress.at(0.61, Text.of("shell.store.shared"));
                  try {
                    while (!progress.cancelled() && end.getCount() > 0) Thread.sleep(5);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return progress.cancelled();
                },
                stopped -> done.add("stopped " + stopped),
                e -> done.add("failed")));
    await(() -> lookup(".progress-bar").query() != null);
    picture("shell-palette");
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    await(() -> done.contains("Коваль"));
    assertTrue(lookup("#field-clients").query().isFocused());

    press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
    assertTrue(lookup("#field-imports").tryQuery().isPresent());
    assertEquals("shell.section.imports", remembered.get("shell.section").orElseThrow());

    press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    await(() -> lookup("#in-panel").query().isFocused());
    type(KeyCode.ESCAPE);
    assertTrue(lookup("#in-panel").tryQuery().isEmpty());

    type(KeyCode.F1);
    assertTrue(lookup("#key-sheet").tryQuery().isPresent());
    picture("shell-keys");
    type(KeyCode.F1);
    assertTrue(lookup("#key-sheet").tryQuery().isEmpty());

    // the first one may have gone by itself on a busy machine
    offer();
    clickOn("#notice-action");
    clickOn("#cancel-work");
    await(() -> done.contains("stopped true"));
    assertTrue(done.contains("undo"));
  }

  @Test
  void theKeyboardWaitsBesideWhatIsDisabled() {
    clickOn("#field-clients");
    var field = lookup("#field-clients").query();
    interact(
        () -> {
          FocusStays.in(field.getScene());
          field.setDisable(true);
        });
    await(() -> !lookup("#find").query().isFocused());
    assertFalse(lookup("#palette").query().isVisible());
    interact(() -> field.setDisable(false));
    await(field::isFocused);
  }

  @Test
  void escClosesThePanelAlthoughAListBesideItSwallowsTheKey() {
    clickOn("#field-clients");
    interact(() -> lookup("#field-clients").query().setOnKeyPressed(Event::consume));
    type(KeyCode.F1);
    await(() -> lookup("#key-sheet").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    await(() -> lookup("#key-sheet").tryQuery().isEmpty());
  }

  @Test
  void commandsAreFoundInTheWrongLayoutAndInAnotherLanguage() {
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    write("rkfdsis"); // клавіші
    await(() -> lookup("#palette .palette-line").queryAll().size() == 3);
    type(KeyCode.ENTER);
    await(() -> lookup("#key-sheet").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    write("sign ou");
    await(() -> lookup("#palette .palette-line").queryAll().size() == 3);
    type(KeyCode.ENTER);
    await(() -> done.contains("leave"));
  }

  @Test
  void theLastActionIsTakenBackByOneKeyAfterWhatIsTyped() {
    interact(
        () ->
            notices.did(
                Text.of("shell.store.own"),
                Background.atOnce(),
                () -> {
                  done.add("undo");
                  return new Undone.Done();
                },
                () -> {}));
    clickOn("#field-clients");
    write("x");
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("", lookup("#field-clients").queryAs(TextField.class).getText());
    assertEquals(List.of(), done);
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> done.equals(List.of("undo")));
  }

  @Test
  void anotherLanguageMakesNewNodesOverTheSamePlace() {
    press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
    speak("en");
    assertTrue(lookup("imports en").tryQuery().isPresent());
  }

  @Test
  void theUsersMenuHoldsWhatConcernsHimWithItsKeys() {
    var items = lookup("#user").queryAs(MenuButton.class).getItems();
    var ids = items.stream().map(MenuItem::getId).toList();
    assertTrue(
        ids.containsAll(List.of("password", "keys", "shell-lock", "staff-absence-title", "leave")),
        ids::toString);
    assertFalse(ids.contains("kit-keys-LOG_CONTACT"), "what is done with clients is elsewhere");
    var lock = items.stream().filter(i -> "shell-lock".equals(i.getId())).findFirst();
    assertEquals(Keys.LOCK.keys(), lock.orElseThrow().getAccelerator());
    interact(() -> lock.get().fire());
    assertEquals(List.of("locked"), done);
  }
}
