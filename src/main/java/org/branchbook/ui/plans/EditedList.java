package org.branchbook.ui.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.While;

/** A list whose chosen line is edited beside it; whoever comes to the screen begins here. */
final class EditedList<T> extends TableView<T> {
  /**
   * @param name what it is called to whom it is read out
   * @param none stands where nothing is listed
   * @param choose is told of the line that is gone to
   */
  EditedList(String id, String name, EmptyState none, Consumer<T> choose) {
    setId(id);
    getStyleClass().add("focus-first");
    setAccessibleText(name);
    setPlaceholder(none);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) choose.accept(now);
            });
    While.entering(this, () -> Motion.focus(this));
  }

  /** Shows these lines, with this one chosen; empty for none. */
  void show(List<T> lines, Optional<T> chosen) {
    if (!getItems().equals(lines)) getItems().setAll(lines);
    chosen.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
  }
}
