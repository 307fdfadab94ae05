package org.branchbook.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/**
 * A control with its label above and, when there is something to say, an error or a warning
 * beneath: in red what keeps from saving, in amber what only ought to be looked at.
 */
public final class Field extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Label label;
  private final Node control;

  /** A labelled control; the label is the control's accessible name too. */
  public Field(String name, Node control) {
    this.control = control;
    label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    if (control instanceof Control c) c.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("field");
    getChildren().addAll(label, control);
  }

  /** Gives it another name, where what it asks for depends on something. */
  public Field named(String name) {
    label.setText(name);
    control.setAccessibleText(name);
    return this;
  }

  /** Marks the field as one that must be filled in. */
  public Field required() {
    label.getStyleClass().add("required");
    label.setText(label.getText() + " *");
    return this;
  }

  /** As wide as its content asks for, in pixels. */
  public Field width(double width) {
    setMinWidth(Math.min(width, 80));
    setPrefWidth(width);
    setMaxWidth(width);
    return this;
  }

  /** A quiet line that says how to fill the field in. */
  public Field hint(String hint) {
    var line = new Label(hint);
    line.getStyleClass().add("field-hint");
    line.setWrapText(true);
    getChildren().add(line);
    return this;
  }

  /** Puts something at the right end of the label's line, where it takes no room from the form. */
  public Field aside(Node node) {
    getChildren().addFirst(Parts.row(label, Parts.gap(), node));
    return this;
  }

  /** What keeps from saving, null where all is well. */
  public Field error(ObservableValue<? extends @Nullable Text> error, Words words) {
    return message(error, words::say, Tone.DANGER, "fth-alert-circle", ERROR);
  }

  /** What ought to be looked at and keeps from nothing, null where there is nothing. */
  public Field warning(ObservableValue<? extends @Nullable Text> warning, Words words) {
    return message(warning, words::say, Tone.WARNING, "fth-alert-triangle", WARNING);
  }

  private Field message(
      ObservableValue<? extends @Nullable Text> message,
      Function<Text, String> say,
      Tone tone,
      String icon,
      PseudoClass state) {
    var line = new Label();
    line.setGraphic(Icons.small(icon));
    line.setWrapText(true);
    line.getStyleClass().addAll("field-message", tone.style());
    line.managedProperty().bind(line.visibleProperty());
    While.shown(
        this,
        message,
        text -> {
          line.setVisible(text != null);
          line.setText(text == null ? "" : say.apply(text));
          control.pseudoClassStateChanged(state, text != null);
          control.setAccessibleHelp(text == null ? null : say.apply(text));
        });
    getChildren().add(line);
    return this;
  }
}
