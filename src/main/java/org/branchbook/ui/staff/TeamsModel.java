package org.branchbook.ui.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.ChangeTeams.Changed;
import org.branchbook.staff.absences.Team;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The teams across departments: which there are, and the members of the chosen one. */
final class TeamsModel {
  /** What the screen reads and does; no team read before is a new one. */
  interface Acts {
    List<Team> teams();

    List<Employee> employees();

    Changed save(@Nullable Team read, String name, Set<EmployeeId> members);

    Changed remove(Team read);

    Undone undo(Changed.Done done);
  }

  private record Read(List<Team> teams, List<Employee> employees) {}

  final StringProperty name = new SimpleStringProperty("");
  final ObservableSet<EmployeeId> members = FXCollections.observableSet(new HashSet<>());

  private final ObservableList<Team> teams = FXCollections.observableArrayList();
  private final ObservableList<Employee> employees = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Team> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Acts acts;
  private final boolean editable;
  private final Background background;
  private final Notices notices;

  TeamsModel(Acts acts, boolean editable, Background background, Notices notices) {
    this.acts = acts;
    this.editable = editable;
    this.background = background;
    this.notices = notices;
  }

  boolean editable() {
    return editable;
  }

  ObservableList<Team> teams() {
    return teams;
  }

  ObservableList<Employee> employees() {
    return employees;
  }

  /** The chosen team as it was read; null for a new one. */
  ReadOnlyObjectProperty<@Nullable Team> read() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void load() {
    background.run(
        () -> new Read(acts.teams(), acts.employees()),
        all -> {
          employees.setAll(all.employees.stream().filter(Employee::active).toList());
          teams.setAll(all.teams);
          var chosen = read.get();
          if (chosen == null) return;
          choose(all.teams.stream().filter(t -> t.id() == chosen.id()).findFirst().orElse(null));
        },
        notices::failed);
  }

  /** Shows a team; null begins a new one. */
  void choose(@Nullable Team team) {
    error.set(null);
    name.set(team == null ? "" : team.name());
    members.clear();
    if (team != null) members.addAll(team.members());
    read.set(team);
  }

  void toggle(EmployeeId who) {
    if (!members.remove(who)) members.add(who);
  }

  void save() {
    var team = read.get();
    var called = name.get().strip();
    var chosen = Set.copyOf(members);
    run(() -> acts.save(team, called, chosen), Text.of("staff.teams.kept", called));
  }

  void remove() {
    var team = read.get();
    if (team == null) return;
    run(() -> acts.remove(team), Text.of("staff.teams.removed", team.name()));
  }

  private void run(java.util.concurrent.Callable<Changed> change, Text done) {
    error.set(null);
    background.run(
        change,
        changed -> {
          switch (changed) {
            case Changed.Done kept -> {
              notices.did(done, background, () -> acts.undo(kept), this::load);
              choose(null);
              load();
            }
            case Changed.Stale() -> {
              error.set(Text.of("staff.teams.stale"));
              load();
            }
            case Changed.NoName() -> error.set(Text.of("staff.teams.noName"));
            case Changed.Refused(var missing) -> error.set(missing.refused());
          }
        },
        notices::failed);
  }
}
