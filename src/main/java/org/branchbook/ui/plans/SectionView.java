package org.branchbook.ui.plans;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/**
 * The section of income: its clients, what the quarter will bring, the facts themselves, products,
 * rates of exchange.
 */
final class SectionView extends StackPane {
  private static final List<KeyCode> KEYS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

  /** Shows a place below its head; Ctrl and a digit goes to another. */
  SectionView(
      List<Place> places,
      ObjectProperty<Place> place,
      Words words,
      Function<Place, Function<HBox, Node>> views) {
    setId("income-section");
    While.shown(
        this,
        place,
        now -> getChildren().setAll(views.apply(now).apply(head(places, place, words))));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          int at = KEYS.indexOf(e.getCode());
          if (!e.isShortcutDown() || e.isAltDown() || at < 0 || at >= places.size()) return;
          place.set(places.get(at));
          e.consume();
        });
  }

  private static HBox head(List<Place> places, ObjectProperty<Place> place, Words words) {
    var head = Parts.row(Parts.title(words.say("plans.title")));
    if (places.size() > 1) {
      var chips = Chips.oneOf(places, p -> words.name("plans.place", p), place);
      chips.setId("income-places");
      chips.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(chips);
    }
    head.getChildren().add(Parts.gap());
    head.getStyleClass().add("list-head");
    return head;
  }
}
