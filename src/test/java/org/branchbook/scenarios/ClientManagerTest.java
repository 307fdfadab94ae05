package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.training.invented.Notable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client manager's day (S1), by keyboard alone under the Ukrainian layout. */
class ClientManagerTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = new Workplace(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void aClientAtTheCounterIsFoundByAPartOfTheNameInTheWrongLayout() {
    var desk = place.startedAs("melnyk");
    desk.layoutIs(Layout.ENGLISH);
    desk.plays(
        Step.S1_2,
        () -> {
          desk.decides("to look the client up");
          desk.press("Ctrl+K");
          desk.type("соловей яр");
          desk.until("the client found", () -> desk.reads(".palette-line").contains("Ярина"));
          desk.decides("it is she");
          desk.press("Enter");
          desk.until("the card's head", () -> desk.reads(".card-head").contains("розрахунок"));
        });
    desk.picture("card");
    var head = desk.reads(".card-head");
    assertTrue(head.contains(Notable.PROMISED.client()), head);
    assertTrue(head.contains("Питала про іпотеку"), "last contact: " + head);
    assertTrue(head.contains("надіслати розрахунок"), "promise: " + head);
  }

  @Test
  void aContactIsLoggedWithPromiseAndNextStep() {
    var desk = place.startedAs("melnyk");
    opens(desk, "кобзар ол", Notable.SOLE_PROPRIETOR);
    desk.plays(
        Step.S1_3,
        () -> {
          desk.decides("the talk is over: to log it");
          desk.press("Ctrl+L");
          desk.until("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.decides("it was a call");
          desk.press("1");
          desk.decides("she was interested");
          desk.press("I");
          desk.type("Хоче термінал для кав’ярні, питає про комісію.");
          desk.press("Enter");
          desk.type("надіслати тарифи");
          desk.press("Enter");
          desk.type("завтра");
          desk.press("Enter");
          desk.type("дізнатися, що вирішила");
          desk.press("Enter");
          desk.type("пт");
          desk.press("Ctrl+Enter");
          desk.until("logged", () -> desk.reads(".card-head").contains("термінал"));
        });
    desk.picture("contact");
    var head = desk.reads(".card-head");
    assertTrue(head.contains("надіслати тарифи"), head);
  }

  /** Opens a card by the search: not counted. */
  private static void opens(Desk desk, String typed, Notable who) {
    desk.press("Ctrl+K");
    desk.type(typed);
    desk.await("found", () -> desk.reads(".palette-line").contains(who.client()));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains(who.client()));
  }
}
