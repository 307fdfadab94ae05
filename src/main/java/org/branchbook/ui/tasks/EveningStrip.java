package org.branchbook.ui.tasks;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.day.Day;
import org.branchbook.reports.day.Evening;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/**
 * Above the list: in the evening, as long as something is left, it offers to look back; then it
 * says in a sentence what the day came to, and puts what is left off together.
 */
final class EveningStrip extends VBox {
  /** Puts all that is left over off to the next working day, from the list. */
  static final KeyCombination PUT_OFF =
      new KeyCodeCombination(KeyCode.T, KeyCombination.SHIFT_DOWN);

  private final DayModel model;
  private final Words words;
  private final String turning;
  private final Label what = Parts.paragraph("");
  private final Label keys = Parts.paragraph("");
  private final Button off;
  private final Button turn;

  /** {@code turning} names the keys that turn to the evening and back. */
  EveningStrip(DayModel model, Words words, String turning, Runnable turned) {
    super(4);
    setId("day-strip");
    this.model = model;
    this.words = words;
    this.turning = turning;
    what.setId("day-back");
    keys.setText(words.say("tasks.day.evening.keys"));
    keys.getStyleClass().addAll("muted", "secondary");
    for (var label : new Label[] {what, keys}) {
      label.setMinWidth(0);
      label.setMinHeight(USE_PREF_SIZE);
    }
    off = Parts.button("day-put-off", "", model::putLeftOff);
    turn = Parts.button("day-turn", "", turned);
    var buttons = new FlowPane(8, 4, off, turn);
    getChildren().addAll(what, keys, buttons);
    getStyleClass().addAll("panel", "day-back");
    VBox.setMargin(this, new Insets(0, 16, 8, 16));
    for (var node : new Node[] {this, keys, off})
      node.managedProperty().bind(node.visibleProperty());
    While.shown(this, model.shown(), this::show);
  }

  private void show(DayModel.@Nullable Shown now) {
    var evening = now == null ? null : now.evening();
    setVisible(evening != null || now != null && model.late(now.day()));
    keys.setVisible(evening != null && !evening.left().isEmpty());
    off.setVisible(evening != null && evening.left().size() > evening.leftPromises());
    if (evening != null) back(evening);
    else if (now != null) offer(now.day());
  }

  private void offer(Day day) {
    what.setText(words.say("tasks.day.evening.offer", day.left().size()));
    turn.setText(words.say("tasks.day.evening.begin", turning));
  }

  private void back(Evening evening) {
    what.setText(words.say(sum(evening)));
    off.setText(
        words.say(
            "tasks.day.evening.off",
            evening.left().size() - evening.leftPromises(),
            words.brief("EEE, d MMM", evening.next()),
            Keys.label(PUT_OFF)));
    turn.setText(words.say("tasks.day.evening.back"));
  }

  /** The day in a sentence. */
  private static Text sum(Evening evening) {
    return Text.of(
        "tasks.day.evening.sum",
        evening.done().size(),
        evening.left().size(),
        evening.leftPromises(),
        evening.promised().size());
  }
}
