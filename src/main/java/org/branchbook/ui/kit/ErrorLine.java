package org.branchbook.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/** The line of a form that says what is wrong with it; gone while nothing is. */
public final class ErrorLine extends Label {
  /** Follows what a model says is wrong; null for nothing. */
  public ErrorLine(String id, ObservableValue<@Nullable Text> error, Words words) {
    setId(id);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("danger");
    setGraphic(Icons.of("fth-alert-circle", Tone.DANGER));
    managedProperty().bind(visibleProperty());
    While.shown(
        this,
        error,
        why -> {
          setVisible(why != null);
          setText(why == null ? "" : words.say(why));
        });
  }
}
