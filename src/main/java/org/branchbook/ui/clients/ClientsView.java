package org.branchbook.ui.clients;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.branchbook.ui.clients.card.CardScreens;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;

/** The list of clients beside the card of the chosen one. */
final class ClientsView extends StackPane {
  /** The list's share of the width, before anybody has moved the divider. */
  private static final double LIST = 0.36;

  private static final KeyCodeCombination F2 = new KeyCodeCombination(KeyCode.F2);

  private final CardScreens cards;

  ClientsView(Parent list, Parent card, CardScreens cards, Remembered remembered) {
    this.cards = cards;
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_PRESSED, this::back);
    getChildren().add(new Split(remembered, "clients", LIST, list, card));
    getStylesheets()
        .add(
            Objects.requireNonNull(ClientsView.class.getResource("/org/branchbook/css/clients.css"))
                .toExternalForm());
  }

  /** The card's keys work from the list too. */
  private void press(KeyEvent press) {
    boolean done = false;
    if (Keys.EDIT.keys().match(press) || F2.match(press)) done = cards.edit();
    else if (Keys.LOG_CONTACT.keys().match(press)) done = cards.logContact();
    if (done) press.consume();
  }

  /** Esc that nobody else wanted goes back from the card to the list. */
  private void back(KeyEvent press) {
    var list = lookup("#clients");
    if (!Keys.BACK.keys().match(press) || list == null || list.isFocused()) return;
    list.requestFocus();
    press.consume();
  }
}
