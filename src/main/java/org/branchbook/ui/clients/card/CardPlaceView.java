package org.branchbook.ui.clients.card;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What stands at the right of the list: a card, the question why it is opened, or a new client. */
final class CardPlaceView extends StackPane {
  private final CardPlaceModel model;
  private final Words words;
  private CardPlaceModel.@Nullable Shown before;

  CardPlaceView(CardPlaceModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("card-place");
    setMinWidth(400);
    // it stands beside other lists than the clients' too
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    CardPlaceView.class.getResource("/org/branchbook/css/clients.css"))
                .toExternalForm());
    While.shown(this, model.shown(), this::show);
  }

  private void show(CardPlaceModel.Shown now) {
    boolean typed = before instanceof CardPlaceModel.Shown.Fresh && holdsKeyboard();
    getChildren().setAll(nodes(now));
    // who has saved a new client goes on with his card; left alone it would be the next new one
    if (typed && getChildren().getFirst() instanceof CardView card) Motion.focus(card.first());
    before = now;
  }

  private boolean holdsKeyboard() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) if (at == this) return true;
    return false;
  }

  private Node nodes(CardPlaceModel.Shown shown) {
    return switch (shown) {
      case CardPlaceModel.Shown.Nothing() ->
          new EmptyState(
              "fth-user", words.say("clients.card.nobody"), words.say("clients.card.nobody.how"));
      case CardPlaceModel.Shown.Purpose asked -> new PurposeView(asked, words);
      case CardPlaceModel.Shown.Card(var card) -> new CardView(card, words);
      case CardPlaceModel.Shown.Fresh(var form, var person) ->
          new FreshView(form, person, words, model::leave);
      case CardPlaceModel.Shown.Not(var why) ->
          new EmptyState("fth-lock", words.say("clients.card.closed"), words.say(why));
    };
  }
}
