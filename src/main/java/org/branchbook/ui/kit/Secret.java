package org.branchbook.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A password field whose content can be shown for a moment. */
public final class Secret extends StackPane {
  private final PasswordField hidden = new PasswordField();
  private final TextField shown = new TextField();

  /**
   * A field bound to a model's text.
   *
   * @param id of the field; the eye's is {@code ID-eye}
   * @param showing what the eye is called
   */
  public Secret(String id, StringProperty text, String showing) {
    hidden.setId(id);
    hidden.textProperty().bindBidirectional(text);
    shown.textProperty().bindBidirectional(text);
    var eye = new ToggleButton(null, Icons.of("fth-eye"));
    eye.setId(id + "-eye");
    eye.getStyleClass().addAll("button-icon", "flat", "eye");
    eye.setAccessibleText(showing);
    eye.setTooltip(new Tooltip(showing));
    eye.setFocusTraversable(false);
    shown.visibleProperty().bind(eye.selectedProperty());
    hidden.visibleProperty().bind(eye.selectedProperty().not());
    eye.selectedProperty().subscribe((_, on) -> (on ? shown : hidden).requestFocus());
    focusedProperty()
        .subscribe(
            has -> {
              if (has) field().requestFocus();
            });
    StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
    getChildren().addAll(hidden, shown, eye);
    accessibleTextProperty()
        .subscribe(
            name -> {
              hidden.setAccessibleText(name);
              shown.setAccessibleText(name);
            });
  }

  /** The field that is now to be seen. */
  public TextField field() {
    return shown.isVisible() ? shown : hidden;
  }
}
