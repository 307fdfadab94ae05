package org.branchbook.ui.clients.card;

import java.util.function.BiFunction;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;

/**
 * What another room shows of a client beneath the card's head, above its tabs; it takes no room
 * where there is nothing to show.
 *
 * @param view makes its nodes for a client in a language
 */
public record CardStrip(BiFunction<ClientId, Words, Parent> view) {
  /** Where no room shows anything. */
  public static final CardStrip NONE =
      new CardStrip(
          (_, _) -> {
            var nothing = new Pane();
            nothing.setManaged(false);
            return nothing;
          });
}
