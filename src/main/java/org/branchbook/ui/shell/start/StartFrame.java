package org.branchbook.ui.shell.start;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.shell.Looks;

/** A card in the middle of the window, with language and look to be chosen above. */
final class StartFrame extends BorderPane {
  StartFrame(Looks looks, Words words, double width, Node... parts) {
    getStyleClass().add("start");
    var spoken = new SimpleObjectProperty<>(words.language());
    spoken.subscribe(looks::speak);
    var languages = Chips.oneOf(Words.LANGUAGES, l -> words.say("shell.language." + l), spoken);
    var look =
        Icons.button(
            "fth-moon", words.say("shell.theme"), () -> looks.use(looks.theme().get().other()));
    var above = new HBox(8, Parts.gap(), languages, look);
    above.setAlignment(Pos.CENTER_RIGHT);
    above.getStyleClass().add("start-bar");
    languages.setAlignment(Pos.CENTER_RIGHT);
    setTop(above);
    var card = new VBox(16, parts);
    card.getStyleClass().addAll("start-card", "focus-first");
    card.setMaxWidth(width);
    card.setMinWidth(width);
    card.setMaxHeight(USE_PREF_SIZE);
    var middle = new StackPane(card);
    var scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("start-scroll");
    setCenter(scroll);
  }
}
