package org.branchbook.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Desk;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.Pictures;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

/** The connection breaks while a contact is saved. */
class ContactCutTest extends ScreenTest {
  private final Cut line = new Cut();
  private final ContactDesk at = new ContactDesk(line);
  private final ContactScreens screens = new ContactScreens(at.work, Desk.HRYTSENKO, at.around);

  @Override
  protected Parent open(Words words) {
    var panel = new VBox(screens.panel(words));
    panel.getStyleClass().add("slide-over");
    panel.setMaxWidth(420);
    VBox.setVgrow(panel.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
    return panel;
  }

  @Test
  void theFormSaysSoKeepsWhatIsTypedAndSavesOnceWhenItCan() {
    interact(() -> screens.begin(at.maria.id()));
    line.cut = true;
    interact(() -> lookup("#contact-text").queryTextInputControl().setText("asked for terms"));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(0, at.closed.get(), "the panel stays");
    assertTrue(at.notices.shown().isEmpty(), "nothing says that it is saved");
    assertTrue(
        lookup(Words.in("uk").say(Cut.SAID)).tryQuery().isPresent(),
        "the form says what is so and what to do");
    interact(() -> Pictures.save(scene(), "contact-cut"));
    line.cut = false;
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(1, at.logged(at.maria.id()).size());
    assertEquals("asked for terms", at.logged(at.maria.id()).getFirst().contact().text());
  }
}
