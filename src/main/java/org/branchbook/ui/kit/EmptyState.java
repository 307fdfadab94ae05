package org.branchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where there is nothing yet: it says what to do, and lets it be done. */
public final class EmptyState extends VBox {
  /** An empty place with its reason and what to do about it. */
  public EmptyState(String icon, String title, String whatToDo) {
    super(8);
    setAlignment(Pos.CENTER);
    setMinSize(0, 0);
    getStyleClass().add("empty-state");
    var head = wrapped(title);
    head.getStyleClass().add("section-title");
    var hint = wrapped(whatToDo);
    hint.getStyleClass().add("muted");
    getChildren().addAll(Icons.large(icon), head, hint);
  }

  /** The same with a button that does it. */
  public EmptyState(String icon, String title, String whatToDo, String verb, Runnable action) {
    this(icon, title, whatToDo);
    var button = new Button(verb);
    button.setId("empty-action");
    button.setOnAction(_ -> action.run());
    VBox.setMargin(button, new javafx.geometry.Insets(8, 0, 0, 0));
    getChildren().add(button);
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    label.setMaxWidth(360);
    return label;
  }
}
