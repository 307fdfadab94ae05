package org.branchbook.ui.deviations;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The section: the worst deviations, what their causes tell, and the trying of limits. */
final class AllView extends BorderPane {
  /** What the section shows. */
  enum Aspect {
    WORST,
    CAUSES,
    TRY
  }

  /** With Ctrl. */
  private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

  AllView(ObjectProperty<Aspect> part, Function<Aspect, Node> made, Words words) {
    setId("deviations");
    var chips =
        Chips.oneOf(List.of(Aspect.values()), p -> words.name("deviations.aspect", p), part);
    chips.setId("deviation-section");
    var head = Parts.row(chips);
    head.getStyleClass().add("deviation-section");
    setTop(head);
    While.shown(this, part, now -> setCenter(made.apply(now)));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          int at = KEYS.indexOf(e.getCode());
          if (!e.isShortcutDown() || e.isAltDown() || at < 0) return;
          part.set(Aspect.values()[at]);
          e.consume();
        });
  }

  /** What is shown first. */
  static ObjectProperty<Aspect> first() {
    return new SimpleObjectProperty<>(Aspect.WORST);
  }
}
