package org.branchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.clients.card.Warned;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class ClientCardTest extends ScreenTest {
  final ScreensDesk branch = new ScreensDesk();

  @Override
  protected Parent open(Words words) {
    return branch.screens.section(words);
  }

  void card(long id) {
    interact(() -> branch.screens.open(new ClientId(id)));
    await(() -> lookup("#card-name").tryQuery().isPresent());
  }

  void tab(int at) {
    interact(() -> ((TabPane) lookup(".tab-pane").query()).getSelectionModel().select(at));
    sleep(100);
  }

  @Test
  void everyTabOfACard() {
    card(1);
    await(() -> lookup("#promise-kept").tryQuery().isPresent());
    var names = new String[] {"timeline", "profile", "holdings", "consents", "notes"};
    for (int i = 0; i < names.length; i++) {
      tab(i);
      picture("card-" + names[i] + "-uk");
    }
    tab(0);
    clickOn("#promise-kept");
    await(() -> branch.notices.shown().size() == 1);
  }

  @Test
  void aDeadVipAsksForAPurposeFirst() {
    interact(() -> branch.screens.open(new ClientId(3)));
    await(() -> lookup("#purpose").tryQuery().isPresent());
    assertTrue(lookup("#card-name").tryQuery().isEmpty());
    picture("card-purpose-uk");
    await(() -> lookup("#purpose").query().isFocused());
    type(KeyCode.DIGIT2);
    await(() -> lookup("#card-state").tryQuery().isPresent());
    tab(1);
    picture("card-deceased-uk");
  }

  @Test
  void theHeadWarnsOfWhatBefellLinkedClients() {
    var who = Text.asWritten("ТОВ «Полтавський млин і пекарня «Світанок»");
    branch.warned =
        new Warned(
            List.of(
                Text.of("groups.left", who),
                Text.of("groups.refused", who, LocalDate.of(2026, 11, 2)),
                Text.of("groups.left", who)),
            "clients.card.notes");
    card(1);
    await(() -> lookup("#card-warned").tryQuery().isPresent());
    picture("card-warned-uk");
    clickOn("#card-warned-show");
    picture("card-warned-notes-uk");
    speak("ru");
    picture("card-warned-ru");
  }

  @Test
  void whereThereIsLittleRoomItGoesToTheName() {
    card(1);
    var head = (Region) lookup(".card-head").query();
    var edit = lookup("#edit").queryAs(Button.class);
    interact(() -> head.setMinWidth(700));
    assertEquals(ContentDisplay.LEFT, edit.getContentDisplay());
    interact(() -> head.setMinWidth(0));
    interact(() -> head.setMaxWidth(500));
    assertEquals(ContentDisplay.GRAPHIC_ONLY, edit.getContentDisplay());
    assertEquals(edit.getText(), edit.getTooltip().getText());
  }

  @Test
  void longNames() {
    card(5);
    tab(1);
    picture("card-company-uk");
    card(2);
    await(() -> lookup("#card-facts").tryQuery().isPresent());
    picture("card-double-surname-uk");
    card(7);
    tab(0);
    picture("card-empty-uk");
  }

  @Test
  void editing() {
    card(1);
    type(KeyCode.F2);
    await(() -> lookup("#form").tryQuery().isPresent());
    picture("form-person-uk");
    speak("ru");
    await(() -> lookup("#form").tryQuery().isPresent());
    picture("form-person-ru");
  }
}
