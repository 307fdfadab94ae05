package org.branchbook.ui.clients;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;

/** The list of clients beside the card of the chosen one. */
final class ClientsView extends StackPane {
  /** The list's share of the width, before anybody has moved the divider. */
  private static final double LIST = 0.36;

  ClientsView(Parent list, Parent card, Remembered remembered) {
    getChildren().add(new Split(remembered, "clients", LIST, list, card));
    getStylesheets()
        .add(
            Objects.requireNonNull(ClientsView.class.getResource("/org/branchbook/css/clients.css"))
                .toExternalForm());
  }
}
