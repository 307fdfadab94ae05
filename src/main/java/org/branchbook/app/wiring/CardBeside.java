package org.branchbook.app.wiring;

import java.util.Optional;
import javafx.scene.Parent;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.clients.card.CardScreens;
import org.branchbook.ui.tasks.Beside;

/** A client's card in the place beside a task. */
record CardBeside(CardScreens card) implements Beside {
  @Override
  public Parent view(Words words) {
    return card.view(words);
  }

  @Override
  public void show(ClientId client, Text usual) {
    card.beside(client, usual);
  }

  @Override
  public void nobody() {
    card.nobody();
  }

  /** What the card's head says of contacts and tasks is read anew. */
  void reread() {
    current().ifPresent(card::contactsChanged);
  }

  /** Whose card is shown; empty while none is. */
  Optional<ClientId> current() {
    return card.current();
  }
}
