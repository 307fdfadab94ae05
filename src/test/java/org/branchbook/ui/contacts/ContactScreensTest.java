package org.branchbook.ui.contacts;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Desk;
import org.branchbook.contacts.Contact;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class ContactScreensTest extends ScreenTest {
  /** Seconds for a key and for a decision in the keystroke-level model. */
  private static final double KEY = 0.28;

  private static final double DECISION = 1.35;

  /** What the main window takes of the height, above and below. */
  private static final double BARS = 44 + 24;

  private final ContactDesk at =
      new ContactDesk(Background.on(Executors.newVirtualThreadPerTaskExecutor()));
  private final ContactScreens screens = new ContactScreens(at.work, Desk.HRYTSENKO, at.around);
  private final AtomicInteger keys = new AtomicInteger();

  @Override
  protected Parent open(Words words) {
    var panel = new VBox(screens.panel(words));
    panel.getStyleClass().add("slide-over");
    panel.setMinWidth(420);
    panel.setMaxWidth(420);
    VBox.setVgrow(panel.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
    var root = new BorderPane(screens.log(words, () -> {}));
    root.setRight(panel);
    root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys.incrementAndGet());
    return root;
  }

  private String focused() {
    return scene().getFocusOwner().getId();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  @Test
  void byKeysAloneInTwelveStrokes() {
    interact(
        () -> {
          screens.begin(at.maria.id());
          scene().setRoot(open(words));
        });
    await(() -> "contact-channel".equals(focused()));
    keys.set(0);
    int opening = 2; // Ctrl+L
    type(KeyCode.DIGIT1);
    assertEquals("contact-result", focused());
    type(KeyCode.I);
    assertEquals("contact-text", focused());
    int before = keys.get();
    write("питала умови іпотеки");
    keys.set(before); // the text counts apart
    type(KeyCode.ENTER);
    assertEquals("contact-promise", focused());
    before = keys.get();
    write("надіслати ставку");
    keys.set(before);
    type(KeyCode.ENTER);
    assertEquals("contact-promise-by", focused());
    type(KeyCode.DIGIT2, KeyCode.DIGIT7);
    interact(() -> lookup("#contact-promise-by").queryTextInputControl().setText("27"));
    picture("contact-panel-uk");
    var seen = lookup("#contact-panel > .scroll-pane").query();
    assertTrue(
        bottom(lookup("#contact-minutes").query()) <= bottom(seen) - BARS,
        "a field lies under the foot");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> at.logged(at.maria.id()).size() == 1);
    var contact = at.logged(at.maria.id()).getFirst().contact();
    assertEquals(Channel.CALL, contact.channel());
    assertEquals(Contact.Result.INTERESTED, contact.result());
    assertEquals(Contact.Purpose.SALE, contact.purpose());
    assertEquals("питала умови іпотеки", contact.text());
    assertEquals(LocalDate.of(2026, 11, 27), contact.promise().by());
    int pressed = opening + keys.get();
    assertTrue(pressed <= 12, "keys pressed: " + pressed);
    // to log at all, channel, result, a promise, its day, that it is right
    double seconds = pressed * KEY + 6 * DECISION;
    assertTrue(seconds < 20, "seconds: " + seconds);
    isToldInFullThatItIsTooOften();
  }

  private void isToldInFullThatItIsTooOften() {
    interact(
        () -> {
          screens.begin(at.maria.id());
          scene().setRoot(open(words));
        });
    await(() -> "contact-channel".equals(focused()));
    type(KeyCode.DIGIT1, KeyCode.I);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup("#contact-unwelcome").query().isVisible());
    var why = lookup("#contact-unwelcome").queryAs(Region.class);
    double whole = why.prefHeight(why.getWidth());
    assertTrue(why.minHeight(why.getWidth()) >= whole, "a full form squeezes the reason");
    picture("contact-unwelcome-uk");
  }

  @Test
  void anUnknownClientIsFoundWhileTyping() {
    await(() -> "contact-client".equals(focused()));
    write("Світ");
    await(() -> lookup("#contact-client-list").query().isVisible());
    type(KeyCode.ENTER);
    await(() -> "contact-channel".equals(focused()));
    type(KeyCode.DIGIT2, KeyCode.S);
    // what keeps from saving is where the keyboard goes
    interact(() -> lookup("#contact-next").queryTextInputControl().setText("call"));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> "contact-next-on".equals(focused()));
    interact(
        () -> {
          lookup("#contact-next").queryTextInputControl().clear();
          lookup("#contact-minutes").queryTextInputControl().setText("long");
        });
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> "contact-minutes".equals(focused()));
    interact(() -> lookup("#contact-minutes").queryTextInputControl().clear());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> at.logged(at.dawn.id()).size() == 1);
    await(() -> !lookup("#contacts").queryListView().getItems().isEmpty());
    interact(() -> lookup("#contacts").queryListView().getSelectionModel().select(0));
    await(() -> lookup("#contact-open").tryQuery().isPresent());
    picture("contact-log-uk");
    speak("en");
    await(() -> lookup("#contact-open").tryQuery().isPresent());
    picture("contact-log-en");
  }
}
