package org.branchbook.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.contacts.Asking.Question;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The question that comes with a task: its answers have the digits for keys. */
final class AskedView extends VBox {
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9,
          KeyCode.DIGIT0);

  private final AskedModel model;
  private final Words words;
  private final Runnable onward;
  private @Nullable KeyChips<Integer> answers;

  /** The question; {@code onward} goes on once it is answered. */
  AskedView(AskedModel model, Words words, Runnable onward) {
    super(4);
    this.model = model;
    this.words = words;
    this.onward = onward;
    setId("contact-asked");
    managedProperty().bind(visibleProperty());
    While.shown(this, model.question(), this::show);
  }

  /** Gives the question the keyboard; false where nothing is asked. */
  boolean takes() {
    if (answers != null) answers.requestFocus();
    return answers != null;
  }

  private void show(@Nullable Question asked) {
    setVisible(asked != null);
    getChildren().clear();
    answers = null;
    if (asked == null) return;
    var choices = new ArrayList<KeyChips.Choice<Integer>>();
    for (int i = 0; i < Math.min(KEYS.size(), asked.answers().size()); i++)
      choices.add(new KeyChips.Choice<>(i, KEYS.get(i)));
    var title = new Label(words.say(asked.title()));
    title.getStyleClass().add("field-label");
    title.setWrapText(true);
    answers =
        new KeyChips<>(
            "contact-answer",
            2,
            choices,
            i -> i == null ? words.say(asked.title()) : words.say(asked.answers().get(i)),
            model.answer,
            onward);
    getChildren().addAll(title, answers);
  }
}
