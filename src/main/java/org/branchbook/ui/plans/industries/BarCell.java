package org.branchbook.ui.plans.industries;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A figure with a bar beneath it, as long as its share of the greatest. */
final class BarCell<T> extends TableCell<T, BarCell.Bar> {
  private final Label figure = new Label();
  private final Region bar = new Region();
  private final StackPane place =
      new StackPane(figure, bar) {
        @Override
        protected void layoutChildren() {
          super.layoutChildren();
          var now = getItem();
          double width = now == null ? 0 : Math.max(0, Math.min(1, now.part())) * getWidth();
          bar.resizeRelocate(getWidth() - width, getHeight() - 3, width, 3);
        }
      };

  /** What stands in the cell. */
  record Bar(String text, double part) {}

  BarCell() {
    bar.getStyleClass().add("figure-bar");
    bar.setManaged(false);
    figure.setAlignment(Pos.CENTER_RIGHT);
    figure.setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(Bar now, boolean empty) {
    super.updateItem(now, empty);
    figure.setText(empty || now == null ? "" : now.text());
    place.requestLayout();
    setGraphic(empty ? null : place);
  }
}
