package org.branchbook.ui.staff;

import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.util.StringConverter;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.jspecify.annotations.Nullable;

/** The departments as a box to choose from shows them: their numbers, by name. */
final class DepartmentItems {
  private final ObservableList<DepartmentId> ids = FXCollections.observableArrayList();

  DepartmentItems(ObservableList<Department> departments) {
    ListChangeListener<Department> follow = _ -> fill(departments);
    fill(departments);
    departments.addListener(new WeakListChangeListener<>(follow));
    // the list keeps its listener alive: it goes when the box that shows the list goes
    ids.addListener(new Anchor(follow));
  }

  ObservableList<DepartmentId> ids() {
    return ids;
  }

  private void fill(ObservableList<Department> departments) {
    var now = departments.stream().map(Department::id).toList();
    if (!ids.equals(now)) ids.setAll(now);
  }

  private record Anchor(ListChangeListener<Department> held)
      implements ListChangeListener<DepartmentId> {
    @Override
    public void onChanged(Change<? extends DepartmentId> change) {}
  }

  /** Writes a department's number as its name. */
  static final class Name extends StringConverter<@Nullable DepartmentId> {
    private final Function<DepartmentId, String> names;

    Name(Function<DepartmentId, String> names) {
      this.names = names;
    }

    @Override
    public String toString(@Nullable DepartmentId id) {
      return id == null ? "" : names.apply(id);
    }

    @Override
    public @Nullable DepartmentId fromString(String text) {
      return null;
    }
  }
}
