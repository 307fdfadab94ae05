package org.branchbook.ui.staff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** The departments as a tree, the employees of the chosen one, and the card of one of them. */
final class TeamModel {
  /** What can be read and done about the team; all of it away from the screen's thread. */
  interface Acts extends EmployeeModel.Acts, DepartmentModel.Acts {
    List<Department> departments();

    List<Employee> employees();

    /** Takes back that an employee was changed, or added where {@code before} is null. */
    Undone undo(@Nullable Employee before, Employee now);

    /** Takes back that a department was changed, or added where {@code before} is null. */
    Undone undo(@Nullable Department before, Department now);
  }

  /** What is there, read together. */
  private record Team(List<Department> departments, List<Employee> employees) {}

  final ObjectProperty<@Nullable DepartmentId> place = new SimpleObjectProperty<>();
  final StringProperty search = new SimpleStringProperty("");
  final BooleanProperty former = new SimpleBooleanProperty();

  private final ObservableList<Department> departments = FXCollections.observableArrayList();
  private final ObservableList<Employee> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable EmployeeId> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper refreshing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Boolean> adding = new ReadOnlyObjectWrapper<>(false);
  private final EmployeeModel card;
  private final DepartmentModel departmentForm;
  private final boolean editable;
  private final Acts acts;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private List<Employee> all = List.of();

  TeamModel(Acts acts, boolean editable, Background background, Notices notices, Drafts drafts) {
    this.acts = acts;
    this.editable = editable;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.card = new EmployeeModel(acts, background, drafts, this::kept);
    this.departmentForm = new DepartmentModel(acts, background, this::kept);
    place.subscribe((_, now) -> choose(now));
    search.subscribe((_, _) -> filter());
    former.subscribe((_, _) -> filter());
  }

  /** Whether anything may be changed. */
  boolean editable() {
    return editable;
  }

  ObservableList<Department> departments() {
    return departments;
  }

  /** The employees that fit the place, the search and whether former ones are wanted. */
  ObservableList<Employee> shown() {
    return shown;
  }

  /** Whether the rows are just being replaced: what the list says to be chosen was by nobody. */
  ReadOnlyBooleanProperty refreshing() {
    return refreshing.getReadOnlyProperty();
  }

  /** Whose card is shown; null for nobody's, and while a newcomer's is begun. */
  ReadOnlyObjectProperty<@Nullable EmployeeId> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Whether a newcomer's card is shown. */
  ReadOnlyObjectProperty<Boolean> adding() {
    return adding.getReadOnlyProperty();
  }

  /** The form of the chosen department, or of a new one. */
  DepartmentModel departmentForm() {
    return departmentForm;
  }

  EmployeeModel card() {
    return card;
  }

  /** The name of a department; "" where it is not known. */
  String department(DepartmentId id) {
    return departments.stream()
        .filter(d -> d.id().equals(id))
        .map(Department::name)
        .findFirst()
        .orElse("");
  }

  /** Whether it was read at all. */
  boolean loaded() {
    return !all.isEmpty();
  }

  void load() {
    load(() -> {});
  }

  private void load(Runnable then) {
    latest.run(
        () -> new Team(acts.departments(), acts.employees()),
        team -> {
          all = team.employees();
          if (!departments.equals(team.departments())) departments.setAll(team.departments());
          filter();
          then.run();
        },
        Background::unforeseen);
  }

  void select(Employee employee) {
    adding.set(false);
    selected.set(employee.id());
    card.show(employee);
  }

  /** Begins a newcomer's card in the chosen department. */
  void begin(String language) {
    selected.set(null);
    card.begin(place.get() == null ? root() : place.get(), language);
    adding.set(true);
  }

  private void choose(@Nullable DepartmentId id) {
    filter();
    departments.stream().filter(d -> d.id().equals(id)).findFirst().ifPresent(departmentForm::show);
  }

  private void kept(@Nullable Department before, Department now) {
    notices.did(
        Text.of("staff.team.department.kept", now.name()),
        background,
        () -> acts.undo(before, now),
        () -> undone(now.id()));
    load();
  }

  private void kept(@Nullable Employee before, Employee now) {
    adding.set(false);
    selected.set(now.id());
    var said = Text.of("staff.team.kept", now.name());
    if (before == null || ChangeEmployee.undoable(before, now))
      notices.did(said, background, () -> acts.undo(before, now), () -> undone(now.id()));
    else notices.did(said);
    load();
  }

  /** Shows the department as it is now, or the one above it where it is gone. */
  private void undone(DepartmentId id) {
    load(
        () -> {
          var now = departments.stream().filter(d -> d.id().equals(id)).findFirst();
          if (now.isEmpty() && id.equals(place.get())) place.set(root());
          var shown = now.map(Department::id).orElse(root());
          departments.stream()
              .filter(d -> d.id().equals(shown))
              .findFirst()
              .ifPresent(departmentForm::show);
        });
  }

  /** Shows the employee as he is now, or nobody where he is gone. */
  private void undone(EmployeeId id) {
    load(
        () -> {
          if (!id.equals(selected.get())) return;
          var now = all.stream().filter(e -> e.id().equals(id)).findFirst();
          now.ifPresentOrElse(
              this::select,
              () -> {
                card.told();
                selected.set(null);
              });
        });
  }

  private void filter() {
    var below = below(place.get());
    var typed = search.get().strip().toLowerCase(Locale.ROOT);
    var fit =
        all.stream()
            .filter(e -> below == null || below.contains(e.department()))
            .filter(e -> e.active() || former.get())
            .filter(
                e -> e.name().toLowerCase(Locale.ROOT).contains(typed) || e.login().contains(typed))
            .toList();
    // the same rows anew would lose what is selected
    if (shown.equals(fit)) return;
    refreshing.set(true);
    shown.setAll(fit);
    refreshing.set(false);
  }

  /** The department and all below it; null for all there are. */
  private @Nullable Set<DepartmentId> below(@Nullable DepartmentId top) {
    if (top == null) return null;
    Map<DepartmentId, @Nullable DepartmentId> parents = new HashMap<>();
    for (var d : departments) parents.put(d.id(), d.parent());
    var below = new HashSet<DepartmentId>();
    for (var d : departments)
      for (var at = d.id(); at != null; at = parents.get(at)) if (at.equals(top)) below.add(d.id());
    return below;
  }

  private @Nullable DepartmentId root() {
    return departments.stream()
        .filter(d -> d.parent() == null)
        .map(Department::id)
        .findFirst()
        .orElse(null);
  }
}
