package org.branchbook.ui.plans;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A figure in short, with the whole of it in a tip where it was shortened. */
final class ExactCell<T> extends TableCell<T, String> {
  private final Function<T, String> exactly;

  /**
   * @param exactly the whole figure; "" where the short one says it all
   */
  ExactCell(Function<T, String> exactly) {
    this.exactly = exactly;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    setText(empty ? null : text);
    var whole = empty || row == null ? "" : exactly.apply(row);
    setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
  }
}
