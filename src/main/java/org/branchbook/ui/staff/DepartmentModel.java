package org.branchbook.ui.staff;

import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.team.ChangeDepartments.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.jspecify.annotations.Nullable;

/** A department's name and place in the tree, or a new one's. */
final class DepartmentModel {
  /** What can be done with a department; all of it away from the screen's thread. */
  interface Acts {
    Changed add(String name, DepartmentId parent);

    Changed change(Department read, String name, @Nullable DepartmentId parent);
  }

  /** Hears of a department that was saved: as it was, null for a new one, and as it is. */
  interface Kept {
    void hear(@Nullable Department before, Department now);
  }

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<@Nullable DepartmentId> above = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Department> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Acts acts;
  private final Background background;
  private final Kept kept;

  /** A form that tells {@code kept} what was saved. */
  DepartmentModel(Acts acts, Background background, Kept kept) {
    this.acts = acts;
    this.background = background;
    this.kept = kept;
    name.subscribe((_, _) -> error.set(null));
    above.subscribe((_, _) -> error.set(null));
  }

  /** The department as it was read; null for a new one. */
  ReadOnlyObjectProperty<@Nullable Department> read() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** Shows a department as it is. */
  void show(Department department) {
    read.set(department);
    name.set(department.name());
    above.set(department.parent());
    error.set(null);
  }

  /** Begins a new one below the one that is shown. */
  void begin() {
    var shown = read.get();
    if (shown != null) above.set(shown.id());
    read.set(null);
    name.set("");
    error.set(null);
  }

  void save() {
    var before = read.get();
    var typed = name.get();
    var place = above.get();
    if (before == null) {
      if (place != null) ask(() -> acts.add(typed, place));
    } else ask(() -> acts.change(before, typed, place));
  }

  private void ask(Callable<Changed> question) {
    error.set(null);
    var before = read.get();
    background.run(
        question, changed -> answered(changed, before), e -> Failure.tell(e, error::set));
  }

  private void answered(Changed changed, @Nullable Department before) {
    switch (changed) {
      case Changed.Done(var now) -> {
        show(now);
        kept.hear(before, now);
      }
      case Changed.Stale(var theirs) -> {
        show(theirs);
        error.set(Text.of("staff.department.stale"));
      }
      case Changed.Gone() -> error.set(Text.of("staff.team.department.gone"));
      case Changed.NoName() -> error.set(Text.of("staff.department.noName"));
      case Changed.WrongPlace() -> error.set(Text.of("staff.department.wrongPlace"));
      case Changed.Refused(var missing) -> error.set(missing.refused());
    }
  }
}
