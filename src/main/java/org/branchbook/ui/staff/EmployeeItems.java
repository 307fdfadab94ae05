package org.branchbook.ui.staff;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import org.branchbook.staff.Employee;
import org.jspecify.annotations.Nullable;

/** The employees as a filter shows them: first nobody in particular, then each. */
final class EmployeeItems {
  private final ObservableList<@Nullable Employee> items = FXCollections.observableArrayList();

  EmployeeItems(ObservableList<Employee> employees) {
    ListChangeListener<Employee> follow = _ -> fill(employees);
    fill(employees);
    employees.addListener(new WeakListChangeListener<>(follow));
    // the list keeps its listener alive: it goes when the box that shows the list goes
    items.addListener(new Anchor(follow));
  }

  ObservableList<@Nullable Employee> items() {
    return items;
  }

  private void fill(ObservableList<Employee> employees) {
    items.clear();
    items.add(null);
    items.addAll(employees);
  }

  private record Anchor(ListChangeListener<Employee> held)
      implements ListChangeListener<@Nullable Employee> {
    @Override
    public void onChanged(Change<? extends @Nullable Employee> change) {}
  }
}
