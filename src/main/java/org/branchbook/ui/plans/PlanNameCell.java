package org.branchbook.ui.plans;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** For whom a row plans: wholes with a sign by which they fold, deeper ones moved to the right. */
final class PlanNameCell extends TableCell<GridLine, GridLine> {
  private static final double STEP = 16;

  private final PlanGridModel model;
  private final Words words;

  PlanNameCell(PlanGridModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("plan-name");
  }

  @Override
  protected void updateItem(@Nullable GridLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(null);
    if (empty || line == null) {
      setText("");
      return;
    }
    var icon =
        Icons.small(
            switch (line.row().of().level()) {
              case CLIENT -> "fth-user";
              case GROUP -> "fth-users";
              case BRANCH, DEPARTMENT, MANAGER, INDUSTRY, CONNECTED ->
                  line.open() ? "fth-chevron-down" : "fth-chevron-right";
            });
    if (line.whole())
      icon.setOnMouseClicked(
          e -> {
            model.toggle(line);
            e.consume();
          });
    var place = new HBox(icon);
    place.setAlignment(Pos.CENTER);
    place.setPadding(new Insets(0, 0, 0, STEP * line.depth()));
    setGraphic(place);
    var name = PlanCells.name(line.row(), words);
    setText(name);
    Parts.hint(this, name);
    if (line.depth() == 0) {
      if (!getStyleClass().contains("strong")) getStyleClass().add("strong");
    } else getStyleClass().remove("strong");
  }
}
