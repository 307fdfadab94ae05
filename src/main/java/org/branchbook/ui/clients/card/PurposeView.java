package org.branchbook.ui.clients.card;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.card.Opened;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Asks in the card's place why it is opened, before anything of it is shown. */
final class PurposeView extends StackPane {
  PurposeView(Opened.PurposeNeeded of, Consumer<String> open, Words words) {
    var purpose = new TextField();
    purpose.setId("purpose");
    Runnable go =
        () -> {
          if (!purpose.getText().isBlank()) open.accept(purpose.getText().strip());
        };
    purpose.setOnAction(_ -> go.run());
    var button = Parts.primary("open-with-purpose", words.say("clients.purpose.open"), go);
    button.disableProperty().bind(purpose.textProperty().map(String::isBlank));
    var usual = new FlowPane(8, 8);
    for (int i = 1; i <= 3; i++) {
      var said = words.say("clients.purpose.usual." + i);
      var chip =
          Parts.button(
              "purpose-" + i,
              said,
              () -> {
                purpose.setText(said);
                go.run();
              });
      usual.getChildren().add(chip);
    }
    var name = Parts.title(of.name());
    name.setWrapText(true);
    var why =
        Parts.paragraph(words.say(of.ours() ? "clients.purpose.ours" : "clients.purpose.vip"));
    var box =
        new VBox(
            16,
            Avatar.large(of.name()),
            new VBox(4, name, why),
            new Field(words.say("clients.purpose.why"), purpose),
            usual,
            button);
    box.setMaxSize(440, USE_PREF_SIZE);
    box.setAlignment(Pos.TOP_LEFT);
    getChildren().add(box);
    While.entering(this, purpose::requestFocus);
  }
}
