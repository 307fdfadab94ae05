package org.branchbook.ui.shell.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keyboard;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** The line under a password that tells the alphabet typed, and warns of Caps Lock. */
final class KeyboardLine extends HBox {
  KeyboardLine(Node typedIn, Words words) {
    super(16);
    var keyboard = new Keyboard(typedIn);
    setMinHeight(18); // the place is kept, so that nothing jumps
    var alphabet = new Label();
    alphabet.setId("alphabet");
    alphabet.getStyleClass().addAll("muted", "secondary");
    var caps = new Label(words.say("shell.caps"), Icons.of("fth-arrow-up-circle", Tone.WARNING));
    caps.setId("caps");
    caps.getStyleClass().addAll("warning", "secondary");
    caps.managedProperty().bind(caps.visibleProperty());
    While.shown(
        this,
        keyboard.alphabet(),
        now -> {
          alphabet.setText(now == null ? "" : words.name("shell.alphabet", now));
          alphabet.setGraphic(now == null ? null : Icons.small("fth-type"));
        });
    While.shown(this, keyboard.caps(), caps::setVisible);
    getChildren().addAll(alphabet, caps);
  }
}
