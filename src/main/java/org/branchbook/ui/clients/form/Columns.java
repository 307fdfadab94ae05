package org.branchbook.ui.clients.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sections under one another, or in two columns where there is room for them. */
final class Columns extends HBox {
  private final VBox left = new VBox(24);
  private final VBox right = new VBox(24);

  /** Sections that stand in two columns from a width on; those of the right one come second. */
  Columns(double wide, List<? extends Node> first, List<? extends Node> second) {
    super(32);
    setAlignment(Pos.TOP_LEFT);
    for (var column : List.of(left, right)) {
      column.setMinWidth(0);
      column.setPrefWidth(0); // both take half, whatever stands in them
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    left.getChildren().setAll(first);
    right.getChildren().setAll(second);
    getChildren().setAll(left, right);
    widthProperty().map(w -> w.doubleValue() >= wide).subscribe(two -> arrange(two, first, second));
  }

  private void arrange(boolean two, List<? extends Node> first, List<? extends Node> second) {
    if (two == (getChildren().size() == 2)) return;
    if (two) {
      left.getChildren().setAll(first);
      right.getChildren().setAll(second);
      getChildren().setAll(left, right);
    } else {
      right.getChildren().clear();
      left.getChildren().setAll(first);
      left.getChildren().addAll(second);
      getChildren().setAll(left);
    }
  }
}
