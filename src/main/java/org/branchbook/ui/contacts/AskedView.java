package org.branchbook.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.contacts.AskedModel.Asked;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.While;

/** The questions that come with a task: their answers have the digits for keys. */
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

  private final Words words;
  private final Runnable onward;
  private final List<KeyChips<Integer>> answers = new ArrayList<>();

  /** The questions; {@code onward} goes on once they are answered. */
  AskedView(AskedModel model, Words words, Runnable onward) {
    super(8);
    this.words = words;
    this.onward = onward;
    setId("contact-asked");
    managedProperty().bind(visibleProperty());
    While.shown(this, model.questions(), this::show);
  }

  /** Gives the first question the keyboard; false where nothing is asked. */
  boolean takes() {
    if (answers.isEmpty()) return false;
    answers.getFirst().requestFocus();
    return true;
  }

  private void show(List<Asked> all) {
    setVisible(!all.isEmpty());
    getChildren().clear();
    answers.clear();
    for (var asked : all) add(asked);
  }

  private void add(Asked asked) {
    var question = asked.question;
    int at = answers.size();
    var choices = new ArrayList<KeyChips.Choice<Integer>>();
    for (int i = 0; i < Math.min(KEYS.size(), question.answers().size()); i++)
      choices.add(new KeyChips.Choice<>(i, KEYS.get(i)));
    var title = new Label(words.say(question.title()));
    title.getStyleClass().add("field-label");
    title.setWrapText(true);
    var chips =
        new KeyChips<>(
            question.id(),
            2,
            choices,
            i -> words.say(i == null ? question.title() : question.answers().get(i)),
            asked.answer,
            () -> {
              if (at + 1 < answers.size()) answers.get(at + 1).requestFocus();
              else onward.run();
            });
    answers.add(chips);
    getChildren().add(new VBox(4, title, chips));
  }
}
