package org.branchbook.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a choice, named by a function that also names the choice of nothing. */
public final class TextCell<T extends @Nullable Object> extends ListCell<T> {
  private final Function<T, String> name;

  /** Lines with these names. */
  public TextCell(Function<T, String> name) {
    this.name = name;
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    // the button of a choice has no row of its own: null there means nothing too
    setText(empty && getIndex() >= 0 ? "" : name.apply(item));
  }
}
