package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.app.Program;
import org.branchbook.training.invented.Notable;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client manager's day (S1), by keyboard alone under the Ukrainian layout. */
@OnScreen
class ClientManagerTest {
  private static final String WANTED = "Попередній розрахунок кредиту на обладнання";

  /** Of somebody born on 14 March 1985: days since 31.12.1899, a man's digit, the check digit. */
  private static final String HIS_NUMBER = "3111977135";

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
  void theDayBeginsWithMyDayAndItsSheet() {
    // the program knows from yesterday who sits here
    place.remembers("signin.login", "melnyk");
    var desk = place.start();
    desk.plays(
        Step.S1_1,
        () -> {
          desk.type(Workplace.PASSWORD);
          desk.press("Enter");
          desk.until("my day", () -> desk.reads("#day").contains("Зустріч"));
          desk.decides("to have the day on paper");
          desk.press("Ctrl+P");
          desk.until("the sheet", place::hasSheet);
          // the system's viewer shows it, and prints it as it prints everything
          desk.elsewhere("Ctrl+P");
          desk.elsewhere("Enter");
        });
    desk.picture("my-day");
  }

  @Test
  void theCreditDepartmentIsAskedByFriday() {
    var desk = place.startedAs("melnyk");
    opens(desk, "кобзар ол", Notable.SOLE_PROPRIETOR);
    desk.plays(
        Step.S1_7,
        () -> {
          desk.decides("the credit department has to look at it");
          desk.press("Ctrl+T");
          desk.until("the panel", () -> desk.hasKeyboard().equals("task-what"));
          desk.type(WANTED);
          desk.press("Enter");
          desk.type("пт");
          desk.press("Enter");
          desk.type("кред");
          desk.until("the department", () -> desk.sees("#task-doer-list"));
          desk.decides("it is that department");
          desk.press("Enter");
          desk.press("Ctrl+Enter");
          desk.until("asked", () -> !desk.sees("#task-panel"));
        });
    desk.picture("request");
    desk.press("Alt+1");
    // somebody of that department takes it at his own workstation
    Program.accepts(place.store().path(), "harmash", WANTED);
    desk.plays(
        Step.S1_7B,
        () -> {
          desk.decides("what has become of it");
          desk.press("Alt+3");
          desk.until("the answer", () -> desk.reads(".card-head").contains("Запит: прийнято"));
        });
    desk.picture("request-accepted");
    assertTrue(desk.reads(".card-head").contains("Г. Гармаш"), "who has taken it");
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
          desk.until("the proposal", () -> desk.sees("#advice-best"));
        });
    desk.picture("card");
    var head = desk.reads(".card-head");
    assertTrue(head.contains(Notable.PROMISED.client()), head);
    assertTrue(head.contains("Питала про іпотеку"), "last contact: " + head);
    assertTrue(head.contains("надіслати розрахунок"), "promise: " + head);
  }

  @Test
  void whatTheDaySaysFirstIsDoneByAContactWithPromiseAndNextStep() {
    var desk = place.startedAs("melnyk");
    desk.press("Alt+1");
    desk.await("its lines", () -> desk.hasKeyboard().equals("day-lines"));
    desk.await("its card", () -> !desk.reads("#day #card-name").isBlank());
    // past promises, which end by being kept, and what is agreed for a later hour
    for (int i = 0; i < 20 && (!desk.sees("#task-do") || timed(desk)); i++) {
      var before = desk.reads("#day #card-name");
      desk.press("Down");
      desk.await("the next card", () -> !desk.reads("#day #card-name").equals(before));
    }
    desk.await("a call", () -> desk.reads("#day .card-head").contains("Далі"));
    var client = desk.reads("#day #card-name").strip();
    desk.plays(
        Step.S1_3,
        () -> {
          desk.decides("this one first");
          desk.press("D");
          desk.until("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.decides("she was interested");
          desk.press("I");
          desk.type("Хоче ще одну картку для доньки, питає про ліміти.");
          desk.press("Enter");
          desk.type("надіслати тарифи");
          desk.press("Enter");
          desk.type("завтра");
          desk.press("Enter");
          desk.type("дізнатися, що вирішила");
          desk.press("Enter");
          desk.type("пт");
          desk.press("Ctrl+Enter");
          desk.until("the next one", () -> !desk.reads("#day #card-name").contains(client));
        });
    desk.picture("contact");
    desk.press("Ctrl+K");
    desk.type(client);
    desk.await("found", () -> desk.reads(".palette-line").contains(client));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains(client));
    var head = desk.reads(".card-head");
    assertTrue(head.contains("ліміти"), "the contact: " + head);
    assertTrue(head.contains("надіслати тарифи"), "the promise: " + head);
  }

  private static boolean timed(Desk desk) {
    return desk.reads("#task-facts").matches("(?s).*\\d\\d:\\d\\d.*");
  }

  @Test
  void anAdviceIsTakenAndDoneByAContact() {
    var desk = place.startedAs("melnyk");
    opens(desk, "соловей яр", Notable.PROMISED);
    desk.await("what is next", () -> desk.sees("#advice-best"));
    var advice = desk.reads("#advice-best");
    desk.plays(
        Step.S1_3B,
        () -> {
          desk.decides("to do what is advised");
          desk.press("F7");
          desk.until("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.decides("she was interested");
          desk.press("I");
          desk.type("Цікавить, порадиться з чоловіком.");
          desk.press("Enter");
          desk.type("надіслати умови");
          desk.press("Enter");
          desk.type("завтра");
          desk.press("Enter");
          desk.press("Ctrl+Enter");
          desk.until("logged", () -> desk.reads(".card-head").contains("порадиться"));
        });
    desk.picture("advice");
    assertTrue(advice.contains("Далі"), advice);
  }

  @Test
  void aClientsSpouseIsNewAndIsLinkedAsHeIsEntered() {
    var desk = place.startedAs("melnyk");
    opens(desk, "кобзар ол", Notable.SOLE_PROPRIETOR);
    desk.plays(
        Step.S1_4,
        () -> {
          desk.decides("to enter her husband, who is new");
          desk.press("Ctrl+N");
          desk.until("the form", () -> desk.hasKeyboard().equals("field-FAMILY_NAME"));
          desk.until("with whom", () -> desk.reads(".form-bond").contains("Кобзар Олена"));
          desk.press("Shift+Tab");
          desk.type("дружина");
          desk.until("what they are", () -> desk.sees("#bond-list"));
          desk.press("Enter");
          desk.until("said", () -> desk.reads("#bond-chosen").contains("дружина"));
          desk.type("Кобзар");
          desk.press("Tab");
          desk.type("Данило");
          desk.press("Tab");
          desk.type("Остапович");
          for (int i = 0; i < 3; i++) desk.press("Tab");
          desk.type(HIS_NUMBER);
          desk.until(
              "what the number tells", () -> desk.reads("#form").contains("заповнено за номером"));
          for (int i = 0; i < 5; i++) desk.press("Tab");
          desk.type("0675550188");
          desk.press("Ctrl+Enter");
          desk.until("his card", () -> desk.reads("#card-name").contains("Данило"));
        });
    desk.picture("spouse");
    desk.await("it is said", () -> desk.reads(".notice").contains("Кобзар Олена"));
    desk.await("the link", () -> desk.reads("#card-place").contains("(1)"));
    desk.press("Ctrl+Z");
    desk.await("both taken back", () -> !desk.reads("#card-place").contains("Данило"));
  }

  @Test
  void whatWasTypedOutlivesThePowerAndTheRestOfTheDayIsPutOff() throws Exception {
    WritingWindow.killed(home);
    place.remembers("signin.login", "melnyk");
    var desk = place.start();
    desk.plays(
        Step.S1_8,
        () -> {
          desk.type(Workplace.PASSWORD);
          desk.press("Enter");
          desk.decides("to go on with what was being written");
          desk.until("her card", () -> desk.reads("#card-name").contains("Кобзар"));
          desk.press("Ctrl+L");
          desk.until("the draft", () -> desk.reads("#contact-text").contains("фактуру для кав"));
          desk.decides("the rest of the day has to wait");
          desk.press("Alt+1");
          desk.until("my day", () -> desk.reads("#day").contains("Зустріч"));
          desk.press("Ctrl+A");
          desk.press("T");
          desk.until("why", () -> desk.hasKeyboard().equals("task-reason"));
          desk.type("у відділенні не було світла");
          desk.press("Enter");
          desk.until("put off", () -> !desk.sees("#task-when"));
        });
    desk.picture("put-off");
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
