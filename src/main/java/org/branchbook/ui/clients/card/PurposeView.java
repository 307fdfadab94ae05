package org.branchbook.ui.clients.card;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/**
 * Asks in the card's place why it is opened, before anything of it is shown. One key answers: a
 * digit says one of the ready purposes, Enter the usual one.
 */
final class PurposeView extends StackPane {
  private static final int READY = 4;
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

  private final CardPlaceModel.Shown.Purpose asked;
  private final Words words;

  PurposeView(CardPlaceModel.Shown.Purpose asked, Words words) {
    this.asked = asked;
    this.words = words;
    getStyleClass().add("purpose");
    var of = asked.of();
    var name = Parts.title(of.name());
    name.setWrapText(true);
    var why =
        Parts.paragraph(words.say(of.ours() ? "clients.purpose.ours" : "clients.purpose.vip"));
    var ready = ready();
    var label = new Label(words.say("clients.purpose.why"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(ready);
    var box =
        new VBox(
            16,
            Avatar.large(of.name()),
            new VBox(4, name, why),
            new VBox(4, label, ready, Parts.note(words.say("clients.purpose.keys"))),
            other());
    box.setMaxSize(440, USE_PREF_SIZE);
    box.setAlignment(Pos.TOP_LEFT);
    getChildren().add(box);
    // beside a list the arrows go on down the list, and the card waits
    if (asked.keyboard()) While.entering(this, () -> Motion.focus(ready));
  }

  private KeyChips<Integer> ready() {
    var said = new ArrayList<String>();
    if (asked.usual() != null) said.add(words.say(asked.usual()));
    for (int i = 1; i <= READY; i++) said.add(words.say("clients.purpose.usual." + i));
    var choices = new ArrayList<KeyChips.Choice<Integer>>();
    for (int i = 0; i < said.size(); i++) choices.add(new KeyChips.Choice<>(i + 1, DIGITS.get(i)));
    var chosen = new SimpleObjectProperty<>(1);
    var chips =
        new KeyChips<Integer>(
                "purpose",
                1,
                choices,
                i -> said.get(i - 1),
                chosen,
                () -> asked.open().accept(said.get(chosen.get() - 1)))
            .decisive();
    chips.getStyleClass().add("focus-first");
    return chips;
  }

  private HBox other() {
    var field = new TextField();
    field.setId("purpose-other");
    Runnable go =
        () -> {
          if (!field.getText().isBlank()) asked.open().accept(field.getText().strip());
        };
    field.setOnAction(_ -> go.run());
    var open = Parts.button("open-with-purpose", words.say("clients.purpose.open"), go);
    open.disableProperty().bind(field.textProperty().map(String::isBlank));
    var labelled = new Field(words.say("clients.purpose.other"), field);
    HBox.setHgrow(labelled, Priority.ALWAYS);
    var row = new HBox(8, labelled, open);
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }
}
