package org.branchbook.ui.links;

import static org.junit.jupiter.api.Assertions.*;

import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Desk;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.Reason;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class LinkScreensTest extends ScreenTest {
  private final LinksDesk at =
      new LinksDesk(Background.on(Executors.newVirtualThreadPerTaskExecutor()));
  private final LinkScreens screens = new LinkScreens(at.work, Desk.HRYTSENKO, at.around);

  @Override
  protected Parent open(Words words) {
    at.there(1, LinkType.OWNER, Link.Status.CONFIRMED, "60");
    at.there(2, LinkType.DIRECTOR, Link.Status.SUSPECTED, "");
    at.there(3, LinkType.GUARANTOR, Link.Status.REBUTTED, "");
    at.suggested(
        Reason.read("PHONE\t+380671234567"),
        Reason.read("ADDRESS\tКиїв, вул. Велика Васильківська, 100, кв. 1200"));
    var tab = screens.tab(at.maria.id(), words);
    VBox.setVgrow(tab, javafx.scene.layout.Priority.ALWAYS);
    var card = new VBox(tab);
    card.setMaxWidth(800);
    return new StackPane(card);
  }

  @Test
  void aLinkIsAddedInPlace() {
    await(() -> lookup("#link-2").tryQuery().isPresent());
    clickOn("#link-add");
    await(() -> lookup("#link-other").tryQuery().isPresent());
    assertTrue(lookup("#link-new-person").query().isVisible(), "who isn't in the base yet");
    picture("links-newcomer");
    interact(() -> lookup("#link-role").queryComboBox().getSelectionModel().select(6));
    clickOn("#link-other").write("Світ");
    await(() -> lookup("#link-other-list").query().isVisible());
    type(KeyCode.ENTER);
    await(() -> lookup("#link-chosen").query().isVisible());
    picture("links-uk");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> at.links.of(at.maria.id(), Desk.HRYTSENKO.scope(Privilege.LINK_READ)).size() == 4);
    speak("en");
    await(() -> lookup("#link-1").tryQuery().isPresent());
    clickOn("#link-confirm-2");
    await(() -> lookup("#link-confirm-2").tryQuery().isEmpty());
    picture("links-en");
    var refuse = "#suggestion-refuse-" + at.dawn.id().value();
    clickOn(refuse);
    await(() -> lookup(refuse).tryQuery().isEmpty());
    interact(at.notices::undo);
    await(() -> lookup(refuse).tryQuery().isPresent());
    clickOn("#suggestion-confirm-" + at.dawn.id().value());
    await(() -> at.links.of(at.maria.id(), Desk.HRYTSENKO.scope(Privilege.LINK_READ)).size() == 5);
    assertEquals(0, at.opened.size());
  }
}
