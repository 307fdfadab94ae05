package org.branchbook.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MultipleSelectionModel;
import org.jspecify.annotations.Nullable;

/** Keeps the row chosen that was, when the rows of a list were read anew. */
final class Steady<T> {
  private final Paged<T> paged;
  private final Function<T, Object> identity;
  private final MultipleSelectionModel<T> selection;
  private @Nullable Object chosen;

  private Steady(
      Paged<T> paged, Function<T, Object> identity, MultipleSelectionModel<T> selection) {
    this.paged = paged;
    this.identity = identity;
    this.selection = selection;
  }

  /** Does so while the list is shown, where its rows are known again by something. */
  static <T> void keep(Node list, Paged<T> paged, MultipleSelectionModel<T> selection) {
    var identity = paged.identity();
    if (identity == null) return;
    var steady = new Steady<>(paged, identity, selection);
    While.shown(list, paged.replacing(), steady::follow);
  }

  private void follow(boolean replacing) {
    if (replacing) {
      var row = selection.getSelectedItem();
      chosen = row == null ? null : identity.apply(row);
    } else if (chosen != null) choose(chosen);
  }

  private void choose(Object wanted) {
    chosen = null;
    var rows = paged.rows();
    for (int i = 0; i < rows.size(); i++)
      if (identity.apply(rows.get(i)).equals(wanted)) {
        selection.clearAndSelect(i);
        return;
      }
    selection.clearSelection();
  }
}
